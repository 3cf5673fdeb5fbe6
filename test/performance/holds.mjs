// npm run perf:holds: who can buy while a rival holds the last piece and never
// pays. A day takes seconds: the clock is the database's, and is moved. Writes
// the table into docs/holds.md.
import {execFile} from 'node:child_process';
import {join} from 'node:path';
import {promisify} from 'node:util';

import {ensurePackages} from '../../scripts/lib/apt.mjs';
import {root} from '../../scripts/lib/root.mjs';
import {writeIntoDocs} from './write-into-docs.mjs';

const SCRIPT = join(root, 'opencart/test/Attacks/print-table.php');
const PACKAGES = ['php-cli', 'php-mysql', 'mariadb-server'];
const LIMIT_MS = 30 * 60_000;

await ensurePackages(PACKAGES, {why: 'to simulate a day of a shop'});
const {stdout} = await promisify(execFile)('php', [SCRIPT], {
  timeout: LIMIT_MS,
});
console.log(stdout);
await writeIntoDocs('holds.md', 'npm run perf:holds', stdout);
