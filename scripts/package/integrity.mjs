// dist/integrity.json: what a page may load, and the hash to ask for it by.
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** Folders that are not published. */
const OTHERS = /^(?:demo|opencart|release)\//;

/** As in `integrity="…"`. */
export const integrityOf = (content) =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** The hashes of all scripts in a folder, by path. */
export const integrities = (folder) => {
  const scripts = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.js') && !OTHERS.test(path))
    .toSorted();
  return Object.fromEntries(
    scripts.map((path) => [
      path,
      integrityOf(readFileSync(join(folder, path))),
    ]),
  );
};
