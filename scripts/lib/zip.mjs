import {zipSync} from 'fflate';

/** Zips keep local time without a zone: these fields are the same anywhere. */
const TIME = new Date(1980, 0, 1);

/**
 * A zip whose bytes depend on its files alone: sorted names, one time for all.
 *
 * @param {Map<string, Uint8Array>} files contents by path
 * @returns {Uint8Array}
 */
export const zip = (files) => {
  const names = [...files.keys()].sort();
  const entries = names.map((name) => [name, files.get(name)]);
  return zipSync(Object.fromEntries(entries), {level: 9, mtime: TIME});
};
