import {findEngines} from '../../scripts/browsers/engines.mjs';
import {BROWSER_KINDS} from '../../scripts/browsers/find.mjs';
import {runBrowserTests, runNodeTests} from './run-tests.mjs';

const inNode = (build, files) => ({
  what: `Tests in Node, ${build} build`,
  files,
  run: () => runNodeTests({files, build}),
});

const inBrowsers = (build, engines, files) => ({
  what: `Tests in ${engines.map(({kind}) => kind).join(', ')}, ${build} build`,
  files: engines.length > 0 ? files : [],
  run: () => runBrowserTests({files, build, engines}),
});

/** The development build, and what imports the package in production again. */
export const planNode = ({development, production}) => [
  inNode('development', development),
  inNode('production', production),
];

/**
 * The development build in every engine, the production build in Chromium.
 * Engines that were asked for by name must be here, and all of them in CI.
 */
export const planBrowsers = async (files, {engine, everywhere}) => {
  const engines = await findEngines(engine?.split(',') ?? BROWSER_KINDS, {
    isRequired: Boolean(engine ?? process.env.CI),
  });
  const chromium = engines.filter(({kind}) => kind === 'chromium');
  return [
    inBrowsers('development', engines, files.development),
    inBrowsers('development', everywhere ? engines : chromium, files.chromium),
    inBrowsers('production', chromium, files.production),
  ];
};
