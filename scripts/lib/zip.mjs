import {createHash} from 'node:crypto';

import {zipSync} from 'fflate';

/** Zips store local times without a zone, in steps of two seconds. */
const STEP_SECONDS = 2;
const DAYS = 366;
/** No time zone changes its clocks after four in the morning. */
const FIRST_HOUR = 4;
const STEPS = ((24 - FIRST_HOUR) * 3600) / STEP_SECONDS;

/**
 * A time that depends on the content only, so that builds are reproducible. A
 * constant would be too, but OpenCart 3.0 unpacks a new version over the old one,
 * and PHP's opcache runs the old code of a file whose time does not change.
 */
const timeOf = (content) => {
  const hash = createHash('sha256').update(content).digest();
  const day = 1 + (hash.readUInt32BE(0) % DAYS);
  const second = STEP_SECONDS * (hash.readUInt32BE(4) % STEPS);
  // Local fields, so that the zip is the same in any time zone.
  return new Date(2024, 0, day, FIRST_HOUR, 0, second);
};

/**
 * Creates a zip whose bytes depend on its files only, sorted by name.
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
