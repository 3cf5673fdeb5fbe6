import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {format, resolveConfig} from 'prettier';

import {root} from '../../scripts/lib/root.mjs';

/**
 * Replaces the part of a page of docs/ that is between `<!-- COMMAND -->` and
 * `<!-- end -->`.
 *
 * @throws when the page has no such part
 */
export const writeIntoDocs = async (name, command, text) => {
  const page = join(root, 'docs', name);
  const start = `<!-- ${command} -->\n`;
  const [before, rest] = readFileSync(page, 'utf8').split(start);
  const end = rest?.indexOf('<!-- end -->') ?? -1;
  if (end < 0) throw new Error(`${name} has no place for ${command}.`);
  const all = `${before}${start}\n${text}\n\n${rest.slice(end)}`;
  const options = {...(await resolveConfig(page)), parser: 'markdown'};
  writeFileSync(page, await format(all, options));
};
