// npm run test:load: runs `npm test` again and again while an endless loop to
// each core burns, and prints the result of each run. What follows is given to
// `npm test`.
//
//   npm run test:load -- --runs 1 --only browser --engine webkit
import {availableParallelism} from 'node:os';
import {parseArgs} from 'node:util';

import {run, start, stop} from '../../scripts/lib/processes.mjs';
import {root} from '../../scripts/lib/root.mjs';

/** Only against a run that would never end. */
const LIMIT_MS = 6 * 3_600_000;

const {values, tokens} = parseArgs({
  strict: false,
  tokens: true,
  options: {runs: {type: 'string', default: '5'}},
});

/** All but `--runs`, as it was written. */
const passedOn = tokens.flatMap(({name, value, rawName}) => {
  if (name === 'runs') return [];
  return rawName ? [rawName, ...(value ? [value] : [])] : [value];
});

const burn = () =>
  start(process.execPath, ['-e', 'for (;;);'], {stdio: 'ignore'});

const countRuns = () => {
  const runs = Number(values.runs);
  if (Number.isInteger(runs) && runs > 0) return runs;
  throw new Error(`--runs takes a number from 1, not "${values.runs}".`);
};

/** One run of all tests: what it has counted, or that it broke down. */
const test = async () => {
  const startTime = Date.now();
  let counted = {passed: 0, failed: 1};
  const code = await run(process.execPath, ['test/run/run.mjs', ...passedOn], {
    limitMs: LIMIT_MS,
    onMessage: (result) => {
      counted = result;
    },
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const minutes = ((Date.now() - startTime) / 60_000).toFixed(1);
  const text = `${counted.passed} passed, ${counted.failed} failed`;
  return {isGood: code === 0, line: `${text} (${minutes} min)`};
};

const main = async () => {
  const runs = countRuns();
  const loops = Array.from({length: availableParallelism()}, burn);
  const results = [];
  try {
    while (results.length < runs) results.push(await test());
  } finally {
    await Promise.all(loops.map(stop));
  }
  console.log(`\nRuns while ${loops.length} endless loops burn:`);
  for (const {line} of results) console.log(`  ${line}`);
  const good = results.filter(({isGood}) => isGood).length;
  console.log(`${good} passed, ${runs - good} failed`);
  process.exitCode = good === runs ? 0 : 1;
};

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
