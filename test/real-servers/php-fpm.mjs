// Runs PHP as shops do: a php-fpm pool that ends with this process.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {start} from '../../scripts/lib/processes.mjs';
import {findInPath, isRoot} from '../../scripts/lib/programs.mjs';

const MAX_CHILDREN = 8;

/** Debian appends the version to the name and installs it in /usr/sbin. */
const NAMES = ['8.5', '8.4', '8.3', '8.2', '8.1', '8.0', '7.4'].map(
  (version) => `php-fpm${version}`,
);

const configuration = (folder, socket, settings) => `
[global]
error_log = ${folder}/fpm.log
daemonize = no
[shop]
listen = ${socket}
${isRoot() ? 'user = root\ngroup = root' : ''}
pm = static
pm.max_children = ${MAX_CHILDREN}
${settings}
`;

/**
 * Starts a pool with its files in `folder`. The socket may not be ready when this
 * returns.
 *
 * @param {string} folder
 * @param {string} [settings] more lines of the pool's configuration
 * @param {string[]} [lines] of php.ini, for what is no matter of a pool
 * @returns {{socket: string, server: import('node:child_process').ChildProcess}}
 */
export const startFpm = (folder, settings = '', lines = []) => {
  const fpm = findInPath(...NAMES, 'php-fpm');
  if (!fpm) throw new Error('No php-fpm in PATH: add /usr/sbin to it.');
  const file = join(folder, 'fpm.conf');
  const socket = join(folder, 'fpm.sock');
  writeFileSync(file, configuration(folder, socket, settings));
  const options = [
    '--fpm-config',
    file,
    ...lines.flatMap((line) => ['-d', line]),
  ];
  if (isRoot()) options.push('--allow-to-run-as-root');
  return {socket, server: start(fpm, options, {stdio: 'ignore'})};
};
