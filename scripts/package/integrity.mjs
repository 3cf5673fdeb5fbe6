// dist/integrity.json: every file that is published, and the hash to ask for it
// by.
import {createHash} from 'node:crypto';

import {readTree} from './read-tree.mjs';

/** What is not published; no file can hold its own hash. */
const OTHERS = /^(?:demo|opencart|release)\/|^integrity\.json$/;

/** As in `integrity="…"`. */
export const integrityOf = (content) =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** The hashes of all files in a folder, by path. */
export const integrities = (folder) =>
  Object.fromEntries(
    [...readTree(folder, (path) => !OTHERS.test(path))]
      .map(([path, content]) => [path, integrityOf(content)])
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
