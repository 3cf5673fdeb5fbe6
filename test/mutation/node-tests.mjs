// Tests in Node against a mutant, one process to a mutant.
import {spawn} from 'node:child_process';
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {root} from '../../scripts/lib/root.mjs';
import {bundleClient, bundlePackage} from './bundle.mjs';

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
const outcomeOf = (files, {folder, limitMs}) =>
  new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [...FLAGS, 'test/mutation/run-node-files.mjs', ...files],
      {
        cwd: root,
        env: {
          ...process.env,
          TRUE_STOCK_CLIENT: join(folder, 'client.js'),
          TRUE_STOCK_PACKAGE: join(folder, 'index.js'),
        },
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

/** Writes the package with a mutant in it to a folder that is deleted after. */
const withFolder = async (mutant, use) => {
  // Within the project, where the package's own imports are found.
  const folder = mkdtempSync(join(root, 'build/mutant-'));
  try {
    cpSync(join(root, 'dist/development/client.js'), join(folder, 'client.js'));
    const bundle = mutant?.wing === 'client' ? bundleClient : bundlePackage;
    for (const [name, code] of await bundle(mutant)) {
      writeFileSync(join(folder, name), code);
    }
    return await use(folder);
  } finally {
    rmSync(folder, {recursive: true});
  }
};

/** Runs test files on a mutant; on none at first. */
export const createNodeTests = async (files) => {
  let limitMs = FIRST_LIMIT_MS;
  const run = (mutant) =>
    withFolder(mutant, (folder) => outcomeOf(files, {folder, limitMs}));
  const begin = performance.now();
  const outcome = await run(null);
  if (outcome !== 'passed') throw new Error(`Without a mutant: ${outcome}.`);
  limitMs = Math.round(PATIENCE * (performance.now() - begin));
  return {run, stop: async () => {}};
};
