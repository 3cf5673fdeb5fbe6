// npm run perf:freshness [-- --pages N]: seconds of wrong claims and requests of
// a page in an hour, at a pace that follows what answers tell and at fixed ones.
// A simulation with the real client on a virtual clock: the same figures on any
// machine. Fails outside the limits.
import {parseArgs} from 'node:util';

import {DEFAULT_SETTINGS} from '../../build/demo/mock/stock-rules.js';
import {openPage} from './freshness/page.mjs';
import {createShop} from './freshness/shop.mjs';

const SEED = 20261129;
const PRODUCTS = 1000;
/** The limits hold in a shop where half of the quantities are below this. */
const MEDIAN = 25;
/** Beside it, with fewer pages: a shop that is nearly empty, and a full one. */
const OTHERS = [8, 80];
const FEWER = 5;
const MOST_WRONG = 0.5;

const PACES = {
  'fixed, 15 s': 15,
  'fixed, 5 s': 5,
  'by the answer, 5 and 60 s': {scarce: 5, plenty: 60},
};

const {values} = parseArgs({
  options: {pages: {type: 'string', default: '1000'}},
});

const measure = async (median, refresh, pages) => {
  const shop = createShop({seed: SEED, products: PRODUCTS, median});
  let requests = 0;
  let wrongMs = 0;
  for (let page = 0; page < pages; page++) {
    const one = await openPage({
      shop,
      ids: [shop.pick()],
      settings: {...DEFAULT_SETTINGS, refresh},
      seed: SEED + page,
    });
    requests += one.requests;
    wrongMs += one.wrongMs;
  }
  return {requests: requests / pages, wrong: wrongMs / pages / 1000};
};

const fail = (text) => {
  console.log(`  ← ${text}`);
  process.exitCode = 1;
};

const compare = async (median, pages) => {
  console.log(
    `${pages} pages; half of the products have ${median} pieces or less:`,
  );
  const all = [];
  for (const [name, refresh] of Object.entries(PACES)) {
    const figures = await measure(median, refresh, pages);
    all.push(figures);
    console.log(
      `  ${name.padEnd(26)} ${figures.wrong.toFixed(2).padStart(8)} s wrong, ${figures.requests.toFixed(1).padStart(6)} requests`,
    );
  }
  return all;
};

const pages = Number(values.pages);
const [fixed, , followed] = await compare(MEDIAN, pages);
if (followed.wrong > MOST_WRONG * fixed.wrong) fail('wrong for too long');
if (followed.requests > fixed.requests) fail('too many requests');
for (const median of OTHERS) await compare(median, Math.ceil(pages / FEWER));
