// npm run perf:page: main-thread cost of a listing with 200 cards, in Chromium
// at full speed and at a quarter of it: loading the script until every card is
// bound, an unchanged poll, one changed card, and what Lit and the browser take
// of that alone; and of one event with 200 and with 2,000 cards. Writes its table
// into docs/performance.md, and fails above the limits.
import {launchChromium} from '../../scripts/browsers/launch.mjs';
import {markdownTable} from '../../scripts/lib/markdown-table.mjs';
import {EVENT_LIMITS, measureEvents} from './events.mjs';
import {measureFloor} from './floor.mjs';
import {serveListing} from './listing.mjs';
import {ourShare, scriptMs} from './our-share.mjs';
import {median} from './quantile.mjs';
import {bundlePage} from './rivals/bundle.mjs';
import {trace} from './trace.mjs';
import {whenAndWhere} from './when-and-where.mjs';
import {writeIntoDocs} from './write-into-docs.mjs';

const CARDS = 200;
const RUNS = 7;
const POLLS = 20;
const SCRIPT = 'true-stock.min.js';
const LIMIT_MS = 60_000;

/** Names, by Chromium's throttling. */
const SPEEDS = {1: 'at full speed', 4: 'at a quarter of it'};

/**
 * For the best run at each speed. Milliseconds are the thread's own; 50 make a
 * long task (https://w3c.github.io/longtasks/).
 */
const LIMITS = {'binding, longest task, ms': 50, 'cards drawn': 1};

const areBound = (cards) => {
  const elements = [...document.querySelectorAll('true-stock')];
  return (
    elements.length === cards &&
    elements.every((one) => one.hasAttribute('availability'))
  );
};

/** From the script's first line until each card has its element, drawn. */
const bind = async (tab, listing) => {
  listing.hold();
  const events = await trace(tab, async () => {
    await tab.goto(listing.address);
    // By the clock: looking at each change would be work of the page's own.
    const options = {polling: 100, timeout: LIMIT_MS};
    await tab.waitForFunction(areBound, options, CARDS);
  });
  return ourShare(events, SCRIPT);
};

const areAnswered = () =>
  [...document.querySelectorAll('true-stock')].every(
    (one) => one.getAttribute('availability') === 'in-stock',
  );

const refresh = async (polls) => {
  for (let poll = 0; poll < polls; poll++) {
    await globalThis.TrueStock.refresh();
  }
};

/** How many cards were drawn anew by one more poll. */
const countDrawn = async () => {
  const drawn = new Set();
  const observer = new MutationObserver((records) => {
    for (const {target} of records) drawn.add(target.getRootNode());
  });
  for (const {shadowRoot} of document.querySelectorAll('true-stock')) {
    observer.observe(shadowRoot, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  }
  await globalThis.TrueStock.refresh();
  await new Promise(requestAnimationFrame);
  observer.disconnect();
  return drawn.size;
};

const measure = async (browser, listing, throttling, script) => {
  const tab = await browser.newPage();
  await tab.emulateCPUThrottling(throttling);
  const {longestMs, totalMs} = await bind(tab, listing);
  listing.release();
  await tab.waitForFunction(areAnswered, {polling: 100, timeout: LIMIT_MS});
  await tab.evaluate(refresh, POLLS);
  const polls = await trace(tab, () => tab.evaluate(refresh, POLLS));
  listing.soldOut.add(listing.ids[7]);
  const drawn = await tab.evaluate(countDrawn);
  listing.soldOut.clear();
  await tab.close();
  const floor = await measureFloor(browser, listing, {
    script,
    throttling,
    polls: POLLS,
  });
  return {
    'binding, in all, ms': totalMs,
    'binding, longest task, ms': longestMs,
    'unchanged poll, ms': scriptMs(polls) / POLLS,
    'cards drawn': drawn,
    ...floor,
  };
};

/** Of the runs: their median, and in brackets the least and the most. */
const figureOf = (values) =>
  `${median(values).toFixed(2)} (${Math.min(...values).toFixed(2)}–${Math.max(...values).toFixed(2)})`;

const report = (runs, speed) => {
  console.log(`${CARDS} cards, ${speed}, median of ${RUNS}:`);
  return new Map(
    Object.keys(runs[0]).map((name) => {
      const values = runs.map((run) => run[name]);
      const limit = LIMITS[name];
      // A busy machine only adds to what a run takes.
      if (Math.min(...values) > limit) process.exitCode = 1;
      const figure = figureOf(values);
      console.log(
        `  ${name}: ${figure}${limit === undefined ? '' : `, limit ${limit}`}`,
      );
      return [name, figure];
    }),
  );
};

/** One row for each figure, one column for each speed. */
const tableOf = (reports) =>
  markdownTable(
    ['', 'limit', ...Object.values(SPEEDS)],
    [...reports[0].keys()].map((name) => [
      name,
      String(LIMITS[name] ?? ''),
      ...reports.map((figures) => figures.get(name)),
    ]),
  );

const measureSpeeds = async (browser, listing) => {
  const script = await bundlePage('floor');
  const reports = [];
  for (const [throttling, speed] of Object.entries(SPEEDS)) {
    const runs = [];
    for (let run = 0; run < RUNS; run++) {
      runs.push(await measure(browser, listing, Number(throttling), script));
    }
    reports.push(report(runs, speed));
  }
  return tableOf(reports);
};

const main = async () => {
  const listing = await serveListing(CARDS);
  const browser = await launchChromium();
  try {
    const title = `${whenAndWhere()}, ${await browser.version()}, median of ${RUNS}:`;
    const table = await measureSpeeds(browser, listing);
    await writeIntoDocs(
      'performance.md',
      'npm run perf:page',
      `${title}\n\n${table}`,
    );
    for (const [cards, limit] of Object.entries(EVENT_LIMITS)) {
      console.log(`${cards} cards, one event or new node, least of 25:`);
      const times = await measureEvents(browser, Number(cards));
      for (const [name, ms] of Object.entries(times)) {
        if (ms > limit) process.exitCode = 1;
        console.log(`  ${name}, ms: ${ms.toFixed(2)}, limit ${limit}`);
      }
    }
  } finally {
    await browser.close();
    listing.close();
  }
};

await main();
