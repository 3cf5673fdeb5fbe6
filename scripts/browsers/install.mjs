import {existsSync} from 'node:fs';
import {ensurePackages} from '../lib/apt.mjs';
import {run} from '../lib/processes.mjs';
import {isRoot} from '../lib/programs.mjs';

const PLAYWRIGHT = 'playwright@1.65.1';
const TIMEOUT_MS = 5 * 60_000;

const apt = {
  name: 'apt-get install chromium',
  isPossible: () => isRoot() && existsSync('/etc/debian_version'),
  install: () =>
    ensurePackages(['chromium'], {why: 'for a Chromium to run in'}),
};

const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';

const playwrightArguments = () => [
  '--yes',
  PLAYWRIGHT,
  'install',
  ...(process.platform === 'linux' && isRoot() ? ['--with-deps'] : []),
  'chromium',
];

const playwright = {
  name: `npx ${playwrightArguments().join(' ')}`,
  isPossible: () => true,
  install: async () => {
    const code = await run(npx, playwrightArguments(), {
      limitMs: TIMEOUT_MS,
      shell: process.platform === 'win32',
    });
    if (code !== 0) throw new Error(`it ended with code ${code}`);
  },
};

/** The ways to install a Chromium, in the order to try them. */
export const chromiumInstallers = () =>
  [apt, playwright].filter((installer) => installer.isPossible());
