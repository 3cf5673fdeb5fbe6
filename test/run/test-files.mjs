import {readdirSync, readFileSync} from 'node:fs';
import {relative, sep} from 'node:path';
import {root} from '../../scripts/lib/root.mjs';

const OF_CLIENT = /^build\/test\/client\//;
/** What they load is the production build already. */
const OF_SCRIPT_TAG = /^build\/test\/themes\/(?!turns)/;
const DEVELOPMENT_ONLY = /\.development\.test\.js$/;

const compiled = () =>
  readdirSync(`${root}/build/test`, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.js'))
    .map((entry) => relative(root, `${entry.parentPath}/${entry.name}`))
    .map((path) => path.replaceAll(sep, '/'))
    .toSorted();

const PATTERNS = {'**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]'};

/** The QA page in a browser, minutes long: run where they are asked for. */
const OF_DEMO = /^build\/test\/demo\/bench\//;

/** `test/client/*.test.ts` as the pattern of what it is compiled to. */
const toPattern = (glob) => {
  const source = glob
    .replace(/^(?:\.\/)?(?:build\/)?/, 'build/')
    .replace(/\.ts$/, '.js')
    .replace(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
    .replace(/\*\*\/|\*\*|\*|\?/g, (wild) => PATTERNS[wild]);
  return new RegExp(`^${source}$`);
};

/** A test says by its imports where it runs: under `node:test`, or in a browser. */
const isOfNode = (path) =>
  readFileSync(`${root}/${path}`, 'utf8').includes("from 'node:test'");

const byBuild = (files, isOfPackage = () => true) => ({
  development: files,
  production: files.filter(
    (path) => isOfPackage(path) && !DEVELOPMENT_ONLY.test(path),
  ),
});

/**
 * The compiled test files, by where they run and the build that they import.
 * Files named `*.development.test.ts` test what a production build leaves out.
 */
export const listTestFiles = (glob) => {
  const all = compiled().filter((path) =>
    glob ? toPattern(glob).test(path) : !OF_DEMO.test(path),
  );
  return {
    node: byBuild(all.filter(isOfNode), (path) => OF_CLIENT.test(path)),
    browser: byBuild(
      all.filter((path) => !isOfNode(path)),
      (path) => !OF_SCRIPT_TAG.test(path),
    ),
  };
};
