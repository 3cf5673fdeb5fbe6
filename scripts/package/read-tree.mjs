import {readdirSync, readFileSync} from 'node:fs';
import {join, sep} from 'node:path';

/**
 * The files below a folder, by their path in it with slashes.
 *
 * @param {string} folder
 * @param {(path: string) => boolean} [wanted]
 * @returns {Map<string, Uint8Array>}
 */
export const readTree = (folder, wanted = () => true) =>
  new Map(
    readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length + 1).replaceAll(sep, '/'), file])
      .filter(([path]) => wanted(path))
      .map(([path, file]) => [path, readFileSync(file)]),
  );

/** The same files, each at another path. */
export const moveTree = (files, place) =>
  new Map([...files].map(([path, content]) => [place(path), content]));
