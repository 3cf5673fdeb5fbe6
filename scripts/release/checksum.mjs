import {createHash} from 'node:crypto';

import {unzipSync} from 'fflate';

/** A line for `sha256sum --check`. */
export const checksumLine = (name, content) =>
  `${createHash('sha256').update(content).digest('hex')}  ${name}\n`;

/** The files of a zip, each with its checksum, in the order of their names. */
export const listZip = (zip) =>
  Object.entries(unzipSync(zip))
    .filter(([name]) => !name.endsWith('/'))
    .toSorted(([first], [second]) => (first < second ? -1 : 1))
    .map(([name, content]) => checksumLine(name, content))
    .join('');
