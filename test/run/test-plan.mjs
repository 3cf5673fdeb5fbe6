import {findEngines} from '../../scripts/browsers/engines.mjs';
import {BROWSER_KINDS} from '../../scripts/browsers/find.mjs';
import {runBrowserTests, runNodeTests} from './run-tests.mjs';

const inNode = (build) => ({
  what: `Tests in Node, ${build} build`,
  run: (files) => runNodeTests({files, build}),
});

const inBrowsers = (build, engines) => ({
  what: `Tests in browsers, ${build} build`,
  run: (files) => runBrowserTests({files, build, engines}),
});

/** The development build, and what tests the client once more in production. */
export const planNode = ({node}) => [
  {...inNode('development'), files: node.development},
  {...inNode('production'), files: node.production},
];

/**
 * The development build in every engine, the production build in Chromium.
 * Engines that were asked for by name must be here, and all of them in CI.
 */
export const planBrowsers = async ({browser}, {engine}) => {
  const engines = await findEngines(engine?.split(',') ?? BROWSER_KINDS, {
    isRequired: Boolean(engine ?? process.env.CI),
  });
  const chromium = engines.filter(({kind}) => kind === 'chromium');
  return [
    {...inBrowsers('development', engines), files: browser.development},
    {
      ...inBrowsers('production', chromium),
      files: chromium.length > 0 ? browser.production : [],
    },
  ];
};
