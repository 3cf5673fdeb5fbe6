// The package with a mutant in it: bundled as the build does, but not minified.
import {basename, join} from 'node:path';
import {rollup} from 'rollup';

import configurations from '../../rollup.config.mjs';
import {root} from '../../scripts/lib/root.mjs';
import {codeOf} from './list-mutants.mjs';

const withMutant = (mutant) => ({
  name: 'mutant',
  load: (id) => (id === mutant?.path ? codeOf(mutant) : null),
});

const bundle = async (configuration, mutant) => {
  const {plugins = [], output, ...input} = configuration;
  const built = await rollup({
    ...input,
    plugins: [withMutant(mutant), ...plugins],
    // A mutant can leave code that is used no more; that is no news.
    onwarn() {},
  });
  const files = await built.generate({
    ...output,
    plugins: [],
    sourcemap: false,
  });
  await built.close();
  return new Map(files.output.map(({fileName, code}) => [fileName, code]));
};

const has = (name) => (configuration) =>
  Object.hasOwn(configuration.input, name);

const inDevelopment = configurations.filter(
  ({output}) => output.dir === 'dist/development/',
);
const CLIENT = inDevelopment.find(has('client'));
const ELEMENT = inDevelopment.find(has('index'));
const SCRIPT_TAG = configurations.find(
  ({output}) => output.file === 'dist/true-stock.min.js',
);

/** The files of a mutant's bundle by name. */
export const bundleClient = (mutant) => bundle(CLIENT, mutant);
export const bundlePackage = (mutant) => bundle(ELEMENT, mutant);

/**
 * What the tests in browsers load: a question for the text of a path. Each
 * bundle is made when the first file of it is asked for.
 */
export const createBundles = (mutant) => {
  const kept = new Map();
  const filesOf = (configuration) => {
    if (!kept.has(configuration)) {
      kept.set(configuration, bundle(configuration, mutant));
    }
    return kept.get(configuration);
  };
  const element = /^\/dist\/development\/(?!client\.js)[\w-]+\.js$/;
  return async (path) => {
    const name = basename(path);
    // Some tests load a file of src/ alone.
    if (mutant && join(root, path) === mutant.path) return codeOf(mutant);
    if (path === '/dist/development/client.js') {
      return (await filesOf(CLIENT)).get(name);
    }
    if (element.test(path)) return (await filesOf(ELEMENT)).get(name);
    if (path !== '/dist/true-stock.min.js') return undefined;
    return (await filesOf(SCRIPT_TAG)).get(name);
  };
};
