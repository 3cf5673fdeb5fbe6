// How long the audit of a large shop holds up a page, in Chromium.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {launchChromium} from '../../../scripts/browsers/launch.mjs';
import {root} from '../../../scripts/lib/root.mjs';
import {trace} from '../trace.mjs';

const PRODUCTS = 100_000;
const RUNS = 3;
/** Option values of each product, and limits in ms of the thread's own time. */
const SHOPS = [
  {values: 0, limits: {total: 1000, longest: 50}},
  {values: 3, limits: {total: 1000, longest: 50}},
];

/** Loads the audit, and creates a shop whose counters have all facts. */
const prepare = async (code, products, values) => {
  const blob = new Blob([code], {type: 'text/javascript'});
  const module = await import(URL.createObjectURL(blob));
  const counters = [];
  for (let id = 1; id <= products; id++) {
    const quantity = (id * 7919) % 97;
    const own = {
      productId: `${id}`,
      name: `Product ${id}`,
      quantity,
      minimum: 1,
      isCounted: true,
      isOnSale: true,
      sold30: id % 7,
      sold365: (id * 31) % 211,
      saleDays365: (id * 17) % 131,
      firstSale: '2024-02-01',
      lastSale: `2026-11-${10 + (id % 19)}`,
      cancelled365: id % 3,
      corrections365: +(id % 11 === 0),
      refused30: +(id % 97 === 0),
      ledgerQuantity: id % 501 ? quantity : quantity + 1,
    };
    counters.push(own);
    for (let value = 1; value <= values; value++) {
      counters.push({
        ...own,
        valueId: `${id * 4 + value}`,
        optionId: `${id}`,
        ...(value === 1 ? {} : {quantity: 0, ledgerQuantity: 0}),
        isRequired: true,
      });
    }
  }
  globalThis.judge = () => module.auditInTurns(counters, {today: '2026-11-29'});
};

const judge = async () => {
  const start = performance.now();
  const {countFirst} = await globalThis.judge();
  return {counters: countFirst.length, ms: performance.now() - start};
};

/** Ms of the thread that worked most: its longest task, and all of them. */
const tasksOf = (events) => {
  const threads = new Map();
  for (const {name, pid, tid, tdur = 0} of events) {
    if (name !== 'RunTask') continue;
    const key = `${pid} ${tid}`;
    const thread = threads.get(key) ?? {total: 0, longest: 0};
    threads.set(key, thread);
    thread.total += tdur / 1000;
    thread.longest = Math.max(thread.longest, tdur / 1000);
  }
  return [...threads.values()].toSorted((a, b) => b.total - a.total)[0];
};

const measure = async (browser, code, values) => {
  const tab = await browser.newPage();
  await tab.evaluate(prepare, code, PRODUCTS, values);
  let judged;
  const events = await trace(tab, async () => {
    judged = await tab.evaluate(judge);
  });
  await tab.close();
  return {...judged, ...tasksOf(events)};
};

export const measureSpeed = async (report) => {
  console.log(`${PRODUCTS} products in Chromium, in turns, least of ${RUNS}:`);
  const code = readFileSync(join(root, 'dist/audit.js'), 'utf8');
  const browser = await launchChromium();
  try {
    for (const {values, limits} of SHOPS) {
      const runs = [];
      for (let run = 0; run < RUNS; run++) {
        runs.push(await measure(browser, code, values));
      }
      // A busy machine only adds to what a run takes.
      const least = (key) => Math.min(...runs.map((run) => run[key]));
      const [{counters}] = runs;
      for (const key of ['total', 'longest', 'ms']) {
        const limit = limits[key] ?? Infinity;
        const name = {total: 'work', longest: 'longest task', ms: 'until done'};
        report(
          `${counters} counters, ${name[key]}: ${least(key).toFixed(0)} ms` +
            (limit < Infinity ? `, limit ${limit}` : ''),
          least(key) <= limit,
        );
      }
    }
  } finally {
    await browser.close();
  }
};
