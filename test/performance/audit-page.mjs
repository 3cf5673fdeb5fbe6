// npm run perf:audit-page [-- --version 3.0.5.1]: the audit page of a shop of
// 100,000 products, 300,000 option values and 1,000,000 order lines, in
// Chromium: how long until its report, the longest task meanwhile, and what
// shoppers notice of it at the stock endpoint. Fails outside the limits.
import {setTimeout as pause} from 'node:timers/promises';
import {parseArgs} from 'node:util';

import {ensurePackages} from '../../scripts/lib/apt.mjs';
import {openAdmin} from '../opencart/admin/open-admin.mjs';
import {openPage} from '../opencart/admin/open-page.mjs';
import {installSource} from '../opencart/admin/zips.mjs';
import {routeOf, waitForReport} from '../opencart/audit/audit-page.mjs';
import {createShop} from '../opencart/shop/create-shop.mjs';
import {startDatabase} from '../opencart/shop/database.mjs';
import {launchShopper} from '../opencart/shop/launch-shopper.mjs';
import {SHOP_PACKAGES} from '../opencart/shop/packages.mjs';
import {endpointsOf, withQuery} from '../opencart/shop/routes.mjs';
import {sampleEndpoint} from './audit-page/sample-endpoint.mjs';
import {fillShop} from './facts/large-shop.mjs';
import {serveWithFpm} from './fpm-site.mjs';
import {longestTaskSince} from './our-share.mjs';
import {trace} from './trace.mjs';
import {whenAndWhere} from './when-and-where.mjs';

const {values: options} = parseArgs({
  options: {version: {type: 'string', default: '4.1.0.4'}},
});

const LIMIT_MS = 600_000;
/** A long task (https://w3c.github.io/longtasks/). */
const MOST_TASK_MS = 50;
/** Times as long as without the page. */
const MOST_SLOWER = 1.5;
const QUIET_MS = 10_000;

const endpointOf = (shop) =>
  withQuery(endpointsOf(shop)['stand-alone'], 'ids=1,2,3');

const milliseconds = (ms) => `${ms.toFixed(1)} ms`;

/** The three that took most of a task. */
const inWords = (parts) =>
  parts
    .slice(0, 3)
    .map(([name, ms]) => `${name} ${milliseconds(ms)}`)
    .join(', ');

const report = ({reportMs, longest, alone, beside}) => {
  const slower = beside.p50 / alone.p50;
  console.log(
    [
      `  the report is there after ${(reportMs / 1000).toFixed(1)} s`,
      `  its longest task: ${milliseconds(longest.ms)} (${MOST_TASK_MS} allowed)`,
      `    of it: ${inWords(longest.parts)}`,
      `  the endpoint alone: ${milliseconds(alone.p50)}, p99 ${milliseconds(alone.p99)}`,
      `  beside it: ${milliseconds(beside.p50)}, p99 ${milliseconds(beside.p99)}: ` +
        `${slower.toFixed(2)} times (${MOST_SLOWER} allowed)`,
    ].join('\n'),
  );
  return longest.ms <= MOST_TASK_MS && slower <= MOST_SLOWER;
};

/** How long the report takes, and its longest task. */
const openReport = async (shop, admin, page) => {
  const began = performance.now();
  const events = await trace(page, async () => {
    await openPage(admin, routeOf(shop))({page, shop});
    await waitForReport(page);
  });
  return {
    reportMs: performance.now() - began,
    longest: longestTaskSince(events, (url) => url.includes('/true_stock/')),
  };
};

const measure = async (shop, admin, endpoint) => {
  const alone = await sampleEndpoint(endpoint, pause(QUIET_MS));
  const {browser, close} = await launchShopper();
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(LIMIT_MS);
    const opening = openReport(shop, admin, page);
    const beside = await sampleEndpoint(endpoint, opening);
    return {alone, beside, ...(await opening)};
  } finally {
    await close();
  }
};

const measureShop = async (database) => {
  const shop = await createShop({version: options.version, database});
  await fillShop(database, shop.databaseName);
  const admin = await openAdmin(shop);
  await installSource(admin, shop);
  const site = await serveWithFpm(shop.directory, endpointOf(shop));
  console.log(`OpenCart ${options.version}, ${whenAndWhere()}`);
  const isGood = report(
    await measure(shop, admin, site.url + endpointOf(shop)),
  );
  await site.close();
  await shop.close();
  return isGood;
};

await ensurePackages([...SHOP_PACKAGES, 'nginx', 'php-fpm'], {
  why: 'to open the audit of a large shop',
});
const database = await startDatabase();
try {
  if (!(await measureShop(database))) process.exitCode = 1;
} catch (error) {
  console.error(error.message);
  // Servers that an error left behind end with this process.
  process.exit(1);
}
await database.close();
