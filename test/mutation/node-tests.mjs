// The client's tests against a mutant: in Node, one process to a mutant.
import {spawn} from 'node:child_process';
import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {root} from '../../scripts/lib/root.mjs';
import {bundleClient} from './bundle.mjs';

const FIRST_LIMIT_MS = 10 * 60_000;
/** How much longer than usual a run may take before it counts as endless. */
const PATIENCE = 3;

const FLAGS = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  '--test-reporter=./test/mutation/bail-reporter.mjs',
  '--test-reporter-destination=stdout',
];

/** How a run ends: `passed`, `failed`, or `timed out`. */
const outcomeOf = (files, {client, limitMs}) =>
  new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [...FLAGS, 'test/mutation/run-node-files.mjs', ...files],
      {
        cwd: root,
        env: {...process.env, TRUE_STOCK_CLIENT: client},
        stdio: ['ignore', 'ignore', 'ignore'],
        timeout: limitMs,
        killSignal: 'SIGKILL',
      },
    );
    child.on('exit', (code) => {
      if (code === null) resolve('timed out');
      else resolve(code === 0 ? 'passed' : 'failed');
    });
  });

/** Runs test files on a mutant of the client; of no mutant at first. */
export const createNodeTests = async (files, folder) => {
  let limitMs = FIRST_LIMIT_MS;
  let count = 0;
  const run = async (mutant) => {
    const client = join(folder, `client-${++count}.js`);
    writeFileSync(client, await bundleClient(mutant));
    const outcome = await outcomeOf(files, {client, limitMs});
    rmSync(client);
    return outcome;
  };
  const begin = performance.now();
  const outcome = await run(null);
  if (outcome !== 'passed') throw new Error(`Without a mutant: ${outcome}.`);
  limitMs = Math.round(PATIENCE * (performance.now() - begin));
  return {run, stop: async () => {}};
};
