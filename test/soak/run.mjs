// npm run test:soak [-- --seed N --days N]: a week of three tabs of one shop with
// the real client on a virtual clock, while the endpoint, the network and the
// device fail at random. Fails on a false fresh claim, on anything left of a page
// whose elements are gone, and on memory that grows.
import {parseArgs} from 'node:util';

import {liveThrough} from './week.mjs';

/** What the heap may gain after the first day: what V8 compiles. */
const MOST_GROWTH = 2_000_000;

const {values} = parseArgs({
  options: {
    seed: {type: 'string', default: '20261129'},
    days: {type: 'string', default: '7'},
  },
});
const seed = Number(values.seed);
const days = Number(values.days);

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
const list = (counts) =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');

const heaps = [];
const week = await liveThrough({seed, days, onDay: (heap) => heaps.push(heap)});
const growth = heaps.at(-1) - heaps[0];

console.log(`${days} days, seed ${seed}: three tabs;
${week.requests} requests, ${week.changes} changes of stock.
Responses that failed: ${list(week.faults)}.
Events: ${list(week.events)}.
Fresh claims looked at: ${week.claims}; false: ${week.falseClaims.length}; until a device that
slept without an event tells it: ${week.unaware}, for at most ${week.longestUnawareMs / 1000} s.
Verdicts: ${week.verdicts}; of another time: ${week.wrongVerdicts}; late: ${week.lateVerdicts}.
Left of pages without elements: ${week.remains.join(', ') || 'nothing'}; requests in
the hour after: ${week.after}.
Heap at the end of each day: ${heaps.map(megabytes).join(', ')}.`);

const faults = [
  ...week.falseClaims,
  ...(week.wrongVerdicts > 0 ? ['a verdict was of another time'] : []),
  ...week.remains,
  ...(week.lateVerdicts > 0 ? ['a verdict came late'] : []),
  ...(week.after > 0 ? ['requests without an element'] : []),
  ...(growth > MOST_GROWTH ? [`the heap grew by ${megabytes(growth)}`] : []),
];
for (const fault of faults) console.error(`  ← ${fault}`);
console.log(faults.length > 0 ? '0 passed, 1 failed' : '1 passed, 0 failed');
process.exitCode = faults.length > 0 ? 1 : 0;
