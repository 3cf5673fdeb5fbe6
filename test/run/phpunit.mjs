// How PHPUnit runs the tests of the extension's PHP.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {run} from '../../scripts/lib/processes.mjs';
import {findInPath} from '../../scripts/lib/programs.mjs';
import {root} from '../../scripts/lib/root.mjs';

/** Only against a run that hangs: a machine may be slow. */
const LIMIT_MS = 15 * 60_000;

/** The packages of Debian or Ubuntu that the tests need. */
export const PHPUNIT_PACKAGES = [
  'php-apcu',
  'php-cli',
  'php-mysql',
  'php-xml',
  'phpunit',
  'mariadb-server',
];

/** What `php` takes for a run; needs the packages. */
export const phpunitArguments = (...options) => [
  ...['-d', 'apc.enable_cli=1'],
  findInPath('phpunit'),
  ...['-c', join(root, 'opencart', 'phpunit.xml')],
  ...options,
];

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

/**
 * Runs all tests.
 *
 * @param {string} folder for the report
 * @param {{command?: string[], env?: object, stdio?: unknown[]}} [more] what
 *   stands before `php`, variables besides this process's, and where output goes
 * @returns {Promise<{passed: number, failed: number}>}
 */
export const runPhpunit = async (folder, {command = [], env, stdio} = {}) => {
  const report = join(folder, 'report.xml');
  const [program, ...args] = [
    ...command,
    'php',
    ...phpunitArguments('--log-junit', report),
  ];
  const code = await run(program, args, {
    limitMs: LIMIT_MS,
    cwd: root,
    env: {...process.env, ...env},
    ...(stdio && {stdio}),
  });
  const result = readReport(report);
  if (code !== 0 && result.failed === 0) {
    console.error(`PHPUnit ended early, with code ${code}.`);
    result.failed = 1;
  }
  return result;
};
