// Builds, then runs every test: in Node, in each browser engine that is here,
// and once more against the production build. Closes with "N passed, N failed".
//
//   npm test -- --only browser --engine firefox --files 'test/embed/**'
//
// With --everywhere every engine runs what is for Chromium alone, too; with
// --write a test writes its page of docs/ (npm run test:faults).
import {parseArgs} from 'node:util';
import {run} from '../../scripts/lib/processes.mjs';
import {root} from '../../scripts/lib/root.mjs';
import {listTestFiles} from './test-files.mjs';
import {planBrowsers, planNode} from './test-plan.mjs';

const BUILD_LIMIT_MS = 15 * 60_000;
const PLANS = {node: planNode, browser: planBrowsers};

const {values: options} = parseArgs({
  options: {
    only: {type: 'string'},
    engine: {type: 'string'},
    files: {type: 'string'},
    everywhere: {type: 'boolean'},
    write: {type: 'boolean'},
  },
});

if (options.write) process.env.TRUE_STOCK_WRITE = 'true';

const build = async () => {
  console.log('Build: npm run build');
  const code = await run(process.execPath, ['scripts/build.mjs'], {
    limitMs: BUILD_LIMIT_MS,
    cwd: root,
  });
  if (code !== 0) throw new Error(`The build ended with code ${code}.`);
};

const totals = [];

/** A step that breaks is a failure like any other, and the next one runs. */
const attempt = async (step) => {
  try {
    await step();
  } catch (error) {
    totals.push({passed: 0, failed: 1});
    console.error(error instanceof Error ? error.message : error);
  }
};

const runPart = async ({what, files, run: runTests}) => {
  if (files.length === 0) return;
  console.log(`${what}: ${files.length} files`);
  totals.push(await runTests());
};

const runKind = async (kind) => {
  const files = listTestFiles(options.files)[kind];
  if (Object.values(files).every((some) => some.length === 0)) {
    if (options.files) return;
    throw new Error(`There are no ${kind} tests.`);
  }
  const parts = await PLANS[kind](files, options);
  for (const part of parts) await attempt(() => runPart(part));
};

const kinds = options.only ? [options.only] : Object.keys(PLANS);
await attempt(async () => {
  if (!kinds.every((kind) => Object.hasOwn(PLANS, kind))) {
    throw new Error(`--only is "${options.only}"; use node or browser.`);
  }
  await build();
  for (const kind of kinds) await attempt(() => runKind(kind));
});

const sum = (key) => totals.reduce((total, part) => total + part[key], 0);
const passed = sum('passed');
const failed = sum('failed');
if (passed + failed === 0) console.error('No test was run.');
console.log(`${passed} passed, ${failed} failed`);
process.send?.({passed, failed});
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
