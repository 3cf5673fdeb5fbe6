// What the demo costs its reader, in Chromium at a quarter of its speed: layout
// shifts of the shop's pages and the bench, and the longest stretch of our own
// script on the main thread. Fails above the limits.
import {launchChromium} from '../../scripts/browsers/launch.mjs';
import {root} from '../../scripts/lib/root.mjs';
import {serveFolder} from '../../scripts/serve-folder.mjs';
import {
  layoutShiftsOf,
  watchLayoutShifts,
} from '../../build/test/demo/bench/layout-shifts.js';
import {ourShare} from './our-share.mjs';
import {trace} from './trace.mjs';

const THROTTLING = 4;
const RUNS = 5;
const LIMITS = {shift: 0, longestMs: 50};
const SCRIPT = 'true-stock.min.js';

const LOOKS = ['opencart-4', 'opencart-3', 'plain'];
const SIZES = [
  {width: 1280, height: 800},
  {width: 360, height: 780},
];
/** A product page and forty cards; both sell out and are filled again. */
const PAGES = ['product-35', 'listing'];

/** The first product that a page shows. */
const FIRST = {'product-35': '35', listing: '28'};

/** By the clock: looking at each change would count as the script's own time. */
const untilState = async (page, id, availability) => {
  const frame = page.frames().find((one) => one.url().includes('/shop/'));
  await frame.waitForFunction(
    (selector) => document.querySelector(selector),
    {polling: 100, timeout: 60_000},
    `true-stock[product-id="${id}"][availability="${availability}"]`,
  );
};

/** Through the bench's own address, as a reader's hand would. */
const setStock = (page, stock) =>
  page.evaluate((text) => {
    const state = new URLSearchParams(location.hash.slice(1));
    state.set('stock', text);
    location.hash = state;
  }, stock);

const live = async (page, id) => {
  await page.waitForFrame((frame) => frame.url().includes('/shop/'));
  await untilState(page, id, 'in-stock');
  const all = Array.from({length: 44}, (_, index) => `${index + 28}:0`);
  await setStock(page, all.join());
  await untilState(page, id, 'out-of-stock');
  await setStock(page, '');
  await untilState(page, id, 'in-stock');
};

const measureOnce = async (browser, address, size, id) => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(size);
  await watchLayoutShifts(page, SCRIPT);
  await page.emulateCPUThrottling(THROTTLING);
  const events = await trace(page, async () => {
    await page.goto(address);
    await live(page, id);
  });
  const shifts = await layoutShiftsOf(page);
  await context.close();
  return {...ourShare(events, SCRIPT), shifts};
};

/** What else the machine does only adds to a time, and never to a shift. */
const measure = async (...what) => {
  const runs = [];
  for (let run = 0; run < RUNS; run++) runs.push(await measureOnce(...what));
  return {
    longestMs: Math.min(...runs.map(({longestMs}) => longestMs)),
    totalMs: Math.min(...runs.map(({totalMs}) => totalMs)),
    shifts: runs.flatMap(({shifts}) => shifts),
  };
};

const report = (name, {longestMs, shifts, totalMs}) => {
  const shift = shifts.reduce((sum, {value}) => sum + value, 0);
  const isGood = shift <= LIMITS.shift && longestMs <= LIMITS.longestMs;
  console.log(
    `${isGood ? '✓' : '✗'} ${name}: layout shift ${shift.toFixed(4)}, ` +
      `our longest task ${longestMs.toFixed(1)} ms, in all ${totalMs.toFixed(0)} ms`,
  );
  for (const {what} of shifts) console.log(`    ${what.join(' · ')}`);
  if (totalMs === 0) throw new Error(`${SCRIPT} has not run at all.`);
  if (!isGood) process.exitCode = 1;
};

const main = async () => {
  const server = await serveFolder(`${root}/dist/demo`, 0);
  const browser = await launchChromium();
  try {
    const base = `http://127.0.0.1:${server.address().port}/`;
    for (const look of LOOKS) {
      for (const name of PAGES) {
        for (const size of SIZES) {
          const address = `${base}#look=${look}&page=${name}&tab=answers`;
          const title = `${look}, ${name}, ${size.width} px`;
          report(title, await measure(browser, address, size, FIRST[name]));
        }
      }
    }
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
};

await main();
