import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, relative} from 'node:path';
import {root} from '../../scripts/lib/root.mjs';

/** A page of its own, with its libraries, takes longer than most test files. */
const FILES_PER_PAGE = 4;
const FOLDER = 'build/shared-pages';
const TESTS = 'build/test';

/** Neighbours in a folder share helpers, and so what a page has loaded. */
const groupsOf = (files) => {
  const groups = [];
  for (const file of files) {
    const last = groups.at(-1);
    const isFull =
      !last ||
      last.length === FILES_PER_PAGE ||
      dirname(last[0]) !== dirname(file);
    if (isFull) groups.push([file]);
    else last.push(file);
  }
  return groups;
};

const writePage = (files, name) => {
  const path = `${FOLDER}/${name}.js`;
  const paths = JSON.stringify(files.map((file) => `/${file}`));
  const text = `import {loadFiles} from '/test/run/load-files.mjs';\nawait loadFiles(${paths});\n`;
  writeFileSync(`${root}/${path}`, text);
  return path;
};

/** Files that load the test files of a build, a few to a page. */
export const sharePages = (files, build) => {
  mkdirSync(`${root}/${FOLDER}`, {recursive: true});
  return groupsOf(files).map((group, index) => {
    if (group.length === 1) return group[0];
    const folder = relative(TESTS, dirname(group[0])).replaceAll('/', '-');
    return writePage(group, `${folder}-${build}-${index}`);
  });
};
