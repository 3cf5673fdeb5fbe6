import {createHash} from 'node:crypto';

import {zipSync} from 'fflate';

/** Zips keep local time, in steps of two seconds, and no zone. */
const STEP_SECONDS = 2;
const DAYS = 366;
/** From four in the morning on no clock is ever put forward or back. */
const FIRST_HOUR = 4;
const STEPS = ((24 - FIRST_HOUR) * 3600) / STEP_SECONDS;

/**
 * A time that depends on the content alone. One time for all would do for equal
 * bytes, but PHP's opcache keeps running the old code of a file whose time does
 * not change, and OpenCart 3.0 unpacks a new version over the old one.
 */
const timeOf = (content) => {
  const hash = createHash('sha256').update(content).digest();
  const day = 1 + (hash.readUInt32BE(0) % DAYS);
  const second = STEP_SECONDS * (hash.readUInt32BE(4) % STEPS);
  // As local fields: what the zip keeps is the same in any zone.
  return new Date(2024, 0, day, FIRST_HOUR, 0, second);
};

/**
 * A zip whose bytes depend on its files alone, in order of their names.
 *
 * @param {Map<string, Uint8Array>} files contents by path
 * @returns {Uint8Array}
 */
export const zip = (files) => {
  const names = [...files.keys()].sort();
  const entries = names.map((name) => {
    const content = files.get(name);
    return [name, [content, {mtime: timeOf(content)}]];
  });
  return zipSync(Object.fromEntries(entries), {level: 9});
};
