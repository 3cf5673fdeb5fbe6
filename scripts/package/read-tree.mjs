import {readdirSync, readFileSync} from 'node:fs';
import {join, sep} from 'node:path';

/**
 * Reads the files below a folder, by their relative path with slashes.
 *
 * @param {string} folder
 * @param {(path: string) => boolean} [isIncluded]
 * @returns {Map<string, Uint8Array>}
 */
export const readTree = (folder, isIncluded = () => true) =>
  new Map(
    readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length + 1).replaceAll(sep, '/'), file])
      .filter(([path]) => isIncluded(path))
      .map(([path, file]) => [path, readFileSync(file)]),
  );

/** Gives each file another path. */
export const moveTree = (files, place) =>
  new Map([...files].map(([path, content]) => [place(path), content]));
