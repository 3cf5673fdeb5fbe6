// Installs the Debian or Ubuntu packages that a script needs.
import {execFile} from 'node:child_process';
import {promisify} from 'node:util';

import {run} from './processes.mjs';
import {findInPath, isRoot} from './programs.mjs';

const TIMEOUT_MS = 5 * 60_000;
const INSTALLED = 'installed';

let updated = false;

/** dpkg-query fails if it does not know a name, but still lists the others. */
const findInstalled = async (names) => {
  const query = ['-W', '-f=${Package} ${db:Status-Status}\n', ...names];
  const {stdout} = await promisify(execFile)('dpkg-query', query).catch(
    (error) => {
      if (error.code === 1) return error;
      throw error;
    },
  );
  const lines = stdout.split('\n').map((line) => line.split(' '));
  return new Set(
    lines.filter(([, status]) => status === INSTALLED).map(([name]) => name),
  );
};

const apt = async (...args) => {
  const code = await run('apt-get', ['-y', '-q', ...args], {
    limitMs: TIMEOUT_MS,
    // To stderr: other programs read results from stdout.
    stdio: ['ignore', 2, 2],
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  });
  if (code !== 0) {
    throw new Error(`apt-get ${args.join(' ')} ended with code ${code}.`);
  }
};

/**
 * Installs the missing packages with apt-get and says so. Needs root; otherwise
 * rejects with the command to run.
 *
 * @param {string[]} names packages of Debian and Ubuntu
 * @param {{why: string}} reason continues "Packages are needed …"
 */
export const ensurePackages = async (names, {why}) => {
  if (!findInPath('dpkg-query')) {
    throw new Error(
      `Packages are needed ${why}. This is no Debian or Ubuntu: install what ` +
        `corresponds to ${names.join(' ')} there, or run this in a container.`,
    );
  }
  const installed = await findInstalled(names);
  const missing = names.filter((name) => !installed.has(name));
  if (missing.length === 0) return;
  const install = ['install', '--no-install-recommends', ...missing];
  if (!isRoot()) {
    throw new Error(
      `Packages are needed ${why}. Run: sudo apt-get ${install.join(' ')}`,
    );
  }
  console.error(`Installing ${missing.join(' ')} ${why}.`);
  if (!updated) await apt('update');
  updated = true;
  await apt(...install);
};
