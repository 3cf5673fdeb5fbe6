import {availableParallelism} from 'node:os';

import {run} from '../../scripts/lib/processes.mjs';
import {root} from '../../scripts/lib/root.mjs';
import {sharePages} from './share-pages.mjs';
import {line} from './test-result.mjs';

/** For one file: without it, a timer left behind holds up all the others. */
const NODE_FILE_LIMIT_MS = 15 * 60_000;
/** Only against a runner that never ends: a machine may be slow. */
const RUN_LIMIT_MS = 2 * 3_600_000;

const add = (results, key) =>
  results.reduce((total, result) => total + result[key], 0);

/** Runs a test runner; it sends what it has counted (see test-result.mjs). */
const count = async (args, {limitMs, env}) => {
  const results = [];
  const code = await run(process.execPath, args, {
    limitMs,
    onMessage: (result) => results.push(result),
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: {...process.env, ...env},
  });
  for (const result of results) console.log(line(result));
  const total = {
    passed: add(results, 'passed'),
    failed: add(results, 'failed'),
  };
  if (results.length > 0 && (code === 0 || total.failed > 0)) return total;
  throw new Error(`The test runner ended early, with code ${code}.`);
};

/** `build` is `development` or `production`: what the tests import. */
export const runNodeTests = ({files, build}) =>
  count(
    [
      ...(build === 'development' ? ['--conditions=development'] : []),
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      '--test',
      `--test-concurrency=${availableParallelism()}`,
      `--test-timeout=${NODE_FILE_LIMIT_MS}`,
      '--test-reporter=./test/run/node-reporter.mjs',
      '--test-reporter-destination=stdout',
      ...files,
    ],
    {limitMs: RUN_LIMIT_MS},
  );

export const runBrowserTests = ({files, engines, build}) =>
  count(
    [
      'node_modules/@web/test-runner/dist/bin.js',
      '--config',
      'test/run/web-test-runner.config.mjs',
    ],
    {
      limitMs: RUN_LIMIT_MS,
      env: {
        TRUE_STOCK_BUILD: build,
        TRUE_STOCK_ENGINES: JSON.stringify(engines),
        TRUE_STOCK_TEST_FILES: JSON.stringify(sharePages(files, build)),
      },
    },
  );
