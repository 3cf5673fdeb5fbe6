// npm run test:php: the stock endpoint's tests, on a private MariaDB.
import {execFile} from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';

import {ensurePackages} from '../../scripts/lib/apt.mjs';
import {run} from '../../scripts/lib/processes.mjs';
import {root} from '../../scripts/lib/root.mjs';
import {PHPUNIT_PACKAGES, phpunitArguments} from './phpunit.mjs';

/** Only against a run that hangs: a machine may be slow. */
const LIMIT_MS = 15 * 60_000;

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

/** The counts of a JUnit report's outermost suite; a skipped test has failed. */
const readReport = (file) => {
  if (!existsSync(file)) return {passed: 0, failed: 0};
  const [suite] = /<testsuite [^>]*>/.exec(readFileSync(file, 'utf8')) ?? [''];
  const count = (name) =>
    Number(new RegExp(` ${name}="(\\d+)"`).exec(suite)?.[1] ?? 0);
  const failed = ['errors', 'failures', 'warnings', 'skipped']
    .map(count)
    .reduce((sum, number) => sum + number);
  return {passed: count('tests') - failed, failed};
};

const runTests = async (folder) => {
  const report = join(folder, 'report.xml');
  const code = await run('php', phpunitArguments('--log-junit', report), {
    limitMs: LIMIT_MS,
    cwd: root,
  });
  const result = readReport(report);
  if (code !== 0 && result.failed === 0) {
    console.error(`PHPUnit ended early, with code ${code}.`);
    result.failed = 1;
  }
  return result;
};

const main = async (folder) => {
  await ensurePackages(PHPUNIT_PACKAGES, {why: 'to test the stock endpoint'});
  const unreadable = await countUnreadable(phpFiles(join(root, 'opencart')));
  if (unreadable > 0) return {passed: 0, failed: unreadable};
  return runTests(folder);
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
