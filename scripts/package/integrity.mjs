// dist/integrity.json: the hash of every published file.
import {createHash} from 'node:crypto';

import {readTree} from './read-tree.mjs';

/** Not published, or the file itself, which cannot contain its own hash. */
const EXCLUDED = /^(?:demo|opencart|release)\/|^integrity\.json$/;

/** The hash of a file, as in `integrity="…"`. */
export const integrityOf = (content) =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** The hashes of all files in a folder, by path. */
export const integrities = (folder) =>
  Object.fromEntries(
    [...readTree(folder, (path) => !EXCLUDED.test(path))]
      .map(([path, content]) => [path, integrityOf(content)])
      .toSorted(([first], [second]) => (first < second ? -1 : 1)),
  );
