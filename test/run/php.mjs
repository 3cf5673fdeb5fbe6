// npm run test:php: the stock endpoint's tests, on a private MariaDB.
import {execFile} from 'node:child_process';
import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';

import {ensurePackages} from '../../scripts/lib/apt.mjs';
import {root} from '../../scripts/lib/root.mjs';
import {PHPUNIT_PACKAGES, runPhpunit} from './phpunit.mjs';

const phpFiles = (folder) =>
  readdirSync(folder, {recursive: true})
    .filter((name) => name.endsWith('.php'))
    .map((name) => join(folder, name));

/** How many files PHP cannot read; it says why. */
const countUnreadable = async (files) => {
  let count = 0;
  for (const file of files) {
    try {
      await promisify(execFile)('php', ['-l', file]);
    } catch (error) {
      console.error(error.stdout || error.message);
      count += 1;
    }
  }
  return count;
};

const main = async (folder) => {
  await ensurePackages(PHPUNIT_PACKAGES, {why: 'to test the stock endpoint'});
  const unreadable = await countUnreadable(phpFiles(join(root, 'opencart')));
  if (unreadable > 0) return {passed: 0, failed: unreadable};
  return runPhpunit(folder);
};

const folder = mkdtempSync(join(tmpdir(), 'true-stock-phpunit-'));
let result = {passed: 0, failed: 1};
try {
  result = await main(folder);
} catch (error) {
  console.error(error.message);
} finally {
  rmSync(folder, {recursive: true, force: true});
}
console.log(`${result.passed} passed, ${result.failed} failed`);
process.exitCode = result.failed > 0 || result.passed === 0 ? 1 : 0;
