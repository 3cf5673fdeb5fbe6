// What a build is made of, as one hash.
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';

import {root} from './root.mjs';

const FILES = [
  'package.json',
  'package-lock.json',
  'rollup.config.mjs',
  'tsconfig.json',
];
/** Folders, and which of their files count. */
const FOLDERS = {src: /./, demo: /./, scripts: /\.mjs$/, test: /\.ts$/};

const filesIn = ([folder, name]) =>
  readdirSync(join(root, folder), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));

/** The same for the same source, whenever and wherever it was written. */
export const fingerprint = () => {
  const hash = createHash('sha256');
  const paths = [...FILES, ...Object.entries(FOLDERS).flatMap(filesIn)];
  for (const path of paths.toSorted()) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
};
