import {DEFAULT_SETTINGS} from './build/demo/mock/stock-rules.js';
import {openPage} from './test/performance/freshness/page.mjs';
import {createShop} from './test/performance/freshness/shop.mjs';
const SEED = 20261129;
const run = async (median, refresh, pages) => {
  const shop = createShop({seed: SEED, products: 1000, median});
  let requests = 0, wrongMs = 0;
  for (let page = 0; page < pages; page++) {
    const one = await openPage({shop, ids: [shop.pick()], settings: {...DEFAULT_SETTINGS, refresh}, seed: SEED + page});
    requests += one.requests; wrongMs += one.wrongMs;
  }
  console.log(median, JSON.stringify(refresh), pages, (wrongMs/pages/1000).toFixed(2), (requests/pages).toFixed(1));
};
await run(25, {scarce: 5, plenty: 60}, 1000);
for (const m of [8, 80]) for (const r of [15, 5, {scarce: 5, plenty: 60}]) await run(m, r, 200);
