import assert from 'node:assert/strict';

import {launchChromium} from '../../../scripts/browsers/launch.mjs';
import {servePages} from './serve-pages.mjs';

/** Frames of one page: all of them are on the screen, where they poll. */
const PAGES_AT_ONCE = 20;
const SCREEN = {width: 1600, height: 900};
const LIMIT_MS = 300_000;
/** The verifier names what is beyond us, on few pages. */
const MOST_LISTED = 0.1;

export const small = 100;
export const full = 1000;

const reportsOf = async (tab, {address}, from, count) => {
  await tab.goto(`${address}frames?from=${from}&count=${count}`);
  const options = {polling: 200, timeout: LIMIT_MS};
  await tab.waitForFunction((all) => reports.length === all, options, count);
  return tab.evaluate(() => reports);
};

const faultsIn = ({seed, end, faults}) => [
  ...(['gated', 'listed'].includes(end) ? [] : [`--seed ${seed}: ${end}`]),
  ...faults.map((fault) => `--seed ${seed}: ${fault}`),
];

const attackAll = async (tab, site, count, seed) => {
  const ends = {gated: 0, listed: 0};
  const faults = [];
  for (let from = seed; from < seed + count; from += PAGES_AT_ONCE) {
    const some = Math.min(PAGES_AT_ONCE, seed + count - from);
    for (const report of await reportsOf(tab, site, from, some)) {
      ends[report.end] = (ends[report.end] ?? 0) + 1;
      faults.push(...faultsIn(report));
    }
  }
  assert.equal(faults.join('\n'), '');
  assert(
    ends.listed <= Math.max(1, MOST_LISTED * count),
    'too many are listed',
  );
  return ends;
};

export const attack = async ({step, count, seed}) => {
  const site = await servePages();
  const browser = await launchChromium();
  const tab = await browser.newPage();
  await tab.setViewport(SCREEN);
  await step('hostile pages', async () => {
    const {gated, listed} = await attackAll(tab, site, count, seed);
    return `${count} pages: ${gated} gated, ${listed} listed by diagnose()`;
  });
  await browser.close();
  site.close();
};
