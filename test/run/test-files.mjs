import {readdirSync, readFileSync} from 'node:fs';
import {relative, sep} from 'node:path';
import {root} from '../../scripts/lib/root.mjs';
import {importsPackage} from './imports.mjs';

/**
 * A test says by its imports and by its name where it runs:
 *
 * - in Node when it imports `node:test`, otherwise in every browser engine;
 * - `*.chromium.test.ts` in Chromium alone: what it tests no engine can do
 *   differently;
 * - `*.development.test.ts` not against the production build: it tests what
 *   that build leaves out;
 * - once more against the production build when it imports `true-stock`, itself
 *   or through a helper. What loads the script tag has that build already.
 */
const CHROMIUM_ONLY = /\.chromium\.test\.js$/;
const DEVELOPMENT_ONLY = /\.development\.test\.js$/;
/** The QA page in a browser: `npm run test:demo`. */
const OF_DEMO = /^build\/test\/demo\/bench\//;

const compiled = () =>
  readdirSync(`${root}/build/test`, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.js'))
    .map((entry) => relative(root, `${entry.parentPath}/${entry.name}`))
    .map((path) => path.replaceAll(sep, '/'))
    .toSorted();

const PATTERNS = {'**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]'};

/** `test/client/*.test.ts` as the pattern of what it is compiled to. */
const toPattern = (glob) => {
  const source = glob
    .replace(/^(?:\.\/)?(?:build\/)?/, 'build/')
    .replace(/\.ts$/, '.js')
    .replace(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
    .replace(/\*\*\/|\*\*|\*|\?/g, (wild) => PATTERNS[wild]);
  return new RegExp(`^${source}$`);
};

const isOfNode = (path) =>
  readFileSync(`${root}/${path}`, 'utf8').includes("from 'node:test'");

const isOfProduction = (path) =>
  !DEVELOPMENT_ONLY.test(path) && importsPackage(`${root}/${path}`);

/** The compiled test files, by where they run and the build that they import. */
export const listTestFiles = (glob) => {
  const all = compiled().filter((path) =>
    glob ? toPattern(glob).test(path) : !OF_DEMO.test(path),
  );
  const node = all.filter(isOfNode);
  const browser = all.filter((path) => !isOfNode(path));
  return {
    node: {development: node, production: node.filter(isOfProduction)},
    browser: {
      development: browser.filter((path) => !CHROMIUM_ONLY.test(path)),
      chromium: browser.filter((path) => CHROMIUM_ONLY.test(path)),
      production: browser.filter(isOfProduction),
    },
  };
};
