// npm run perf:holds: who can buy while a rival holds the last piece and never
// pays. A day takes seconds: the clock is the database's, and is moved. Writes
// the table into docs/holds.md.
import {execFile} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';

import {format, resolveConfig} from 'prettier';

import {ensurePackages} from '../../scripts/lib/apt.mjs';
import {root} from '../../scripts/lib/root.mjs';

const PAGE = join(root, 'docs/holds.md');
const SCRIPT = join(root, 'opencart/test/Attacks/print-table.php');
const PACKAGES = ['php-cli', 'php-mysql', 'mariadb-server'];
const LIMIT_MS = 30 * 60_000;

/** The part of the page that the table replaces. */
const PLACE = /(<!-- npm run perf:holds -->\n)[^]*?(<!-- end -->)/;

await ensurePackages(PACKAGES, {why: 'to simulate a day of a shop'});
const {stdout} = await promisify(execFile)('php', [SCRIPT], {
  timeout: LIMIT_MS,
});
console.log(stdout);
const page = readFileSync(PAGE, 'utf8').replace(
  PLACE,
  (all, start, end) => `${start}\n${stdout}\n${end}`,
);
writeFileSync(
  PAGE,
  await format(page, {...(await resolveConfig(PAGE)), parser: 'markdown'}),
);
