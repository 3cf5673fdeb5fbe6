// cli.php, as a host's cron runs it in a shop.
import {equal} from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {promisify} from 'node:util';

import {isFour} from './versions.mjs';

/** Where it is, relative to the shop. */
export const commandPath = (shop) =>
  isFour(shop)
    ? 'extension/true_stock/cli.php'
    : 'system/library/true_stock/cli.php';

/**
 * @param {import('./create-shop.mjs').Shop} shop
 * @param {string[]} command such as `['facts', '--json']`
 * @param {string[]} [lines] of php.ini
 * @returns {Promise<string>} what it prints; nothing may go to stderr
 */
export const runCommand = async (shop, command, lines = []) => {
  const {stdout, stderr} = await promisify(execFile)(
    'php',
    [...lines.flatMap((line) => ['-d', line]), commandPath(shop), ...command],
    {cwd: shop.directory, maxBuffer: 16 * 1024 * 1024},
  );
  equal(stderr, '');
  return stdout;
};
