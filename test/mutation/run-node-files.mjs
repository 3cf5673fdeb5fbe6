// Runs test files of node:test in this one process: `run-node-files.mjs FILE…`.
// The package that they import is the one with the mutant in it.
import {register} from 'node:module';
import {pathToFileURL} from 'node:url';

const url = JSON.stringify(pathToFileURL(process.env.TRUE_STOCK_PACKAGE).href);
const hooks = `export const resolve = (specifier, context, next) =>
  specifier === 'true-stock'
    ? {url: ${url}, shortCircuit: true}
    : next(specifier, context);`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);

for (const file of process.argv.slice(2)) await import(pathToFileURL(file));
