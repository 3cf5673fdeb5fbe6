// npm run perf:origin [-- --presses N]: what reaches the shop while up to a
// million pages are open, by the model that `npm run test:caches` checks.
import {parseArgs} from 'node:util';

import {markdownTable} from '../../scripts/lib/markdown-table.mjs';
import {popularity, shopRate} from './origin-load/model.mjs';

const OPEN = [100, 1000, 10_000, 100_000, 1_000_000];
const ADDRESSES = 10_000;
/** A CDN asks the shop from many places, unless one shields it. */
const PLACES = 20;
const INTERVAL_SECONDS = 15;
const FRESH_SECONDS = 2;
/** Of a request without APCu: docs/performance.md. */
const CPU_SECONDS = 0.0012;

const {values} = parseArgs({
  options: {presses: {type: 'string', default: '2'}},
});
/** Presses on add-to-cart of a page in an hour: no cache takes them. */
const pressesPerHour = Number(values.presses);

const shares = popularity(ADDRESSES);

const rateOf = (pages, places) =>
  shopRate({
    pages,
    shares,
    places,
    intervalSeconds: INTERVAL_SECONDS,
    freshSeconds: FRESH_SECONDS,
  });

const text = (number) =>
  number.toLocaleString('en', {maximumFractionDigits: number < 10 ? 1 : 0});

console.log(
  `${text(ADDRESSES)} addresses (Zipf), one request in ${INTERVAL_SECONDS} s, ` +
    `fresh for ${FRESH_SECONDS} s, ${pressesPerHour} presses a page and hour; per second:\n`,
);
const head = [
  'open pages',
  'requests of pages',
  'at the shop, one cache',
  `at the shop, ${PLACES} places`,
  'presses',
  'cores, one cache',
];
const rows = OPEN.map((pages) => {
  const presses = (pages * pressesPerHour) / 3600;
  const polls = rateOf(pages, 1);
  return [
    pages,
    pages / INTERVAL_SECONDS,
    polls,
    rateOf(pages, PLACES),
    presses,
    (polls + presses) * CPU_SECONDS,
  ].map(text);
});
console.log(markdownTable(head, rows));
