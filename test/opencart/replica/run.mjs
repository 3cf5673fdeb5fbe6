// npm run test:replica [-- --seconds N --format ROW]: a shop of OpenCart 4 on two
// web servers behind HAProxy, whose pages read a replica of its database while
// pieces are sold: it follows, is behind, halts and hangs.
import {equal} from 'node:assert/strict';
import {parseArgs} from 'node:util';

import {ensurePackages} from '../../../scripts/lib/apt.mjs';
import {whenAndWhere} from '../../performance/when-and-where.mjs';
import {runSuite} from '../../real-servers/report.mjs';
import {until} from '../../real-servers/until.mjs';
import {openAdmin} from '../admin/open-admin.mjs';
import {setSetting} from '../admin/set-setting.mjs';
import {installSource} from '../admin/zips.mjs';
import {withWorkers} from '../ledger/inside-shop/workers.mjs';
import {createShop} from '../shop/create-shop.mjs';
import {SHOP_PACKAGES} from '../shop/packages.mjs';
import {quieten} from '../shop/quieten.mjs';
import {openPages} from './pages.mjs';
import {startPair} from './pair.mjs';
import {playPhases} from './phases.mjs';
import {buy, holdAtOnce, verify} from './purchases.mjs';
import {startSales} from './sales.mjs';
import {nameReplica, startSites} from './sites.mjs';
import {printTable} from './table.mjs';

const VERSION = '4.1.0.4';
const PACKAGES = [...SHOP_PACKAGES, 'haproxy', 'nginx', 'php-fpm'];
/** More than the second that the replica is behind in one state. */
const BOUND_SECONDS = 3;
const SIZE = {products: 20, pieces: 100};
/** Of the demo data. */
const PRODUCT = 40;

const {values} = parseArgs({
  options: {
    seconds: {type: 'string', default: '15'},
    format: {type: 'string', default: 'MIXED'},
  },
});
const seconds = Number(values.seconds);

/** The extension as it is now, installed as an owner does. */
const install = async (shop, replica) => {
  const admin = await openAdmin(shop);
  await installSource(admin, shop);
  equal('replica_lag' in (await admin.settings()), false);
  nameReplica(shop.directory, replica);
  // PHP looks at a file that it knows once in two seconds.
  await until(
    async () => (await admin.settings()).replica_lag === '2',
    'the field of the settings page',
  );
  const {status} = await admin.save({replica_lag: String(BOUND_SECONDS)});
  equal(status, 200);
  equal((await admin.settings()).replica_lag, String(BOUND_SECONDS));
  // A page tells each number, so that each sale is seen.
  await setSetting(shop, 'disclose', '999');
  await quieten(shop);
};

const drive = async ({pair, shop, web, step}) => {
  const rows = [];
  const sales = await startSales(shop, SIZE);
  const pages = openPages(web.url, sales.ids);
  const play = {pair, pages, sales, bound: BOUND_SECONDS, seconds, rows};
  await playPhases(play, step);
  await Promise.all([pages.close(), sales.close()]);
  const purchase = {pair, shop, ...web, ids: sales.ids};
  await step('is not asked by a verify', () => verify(purchase));
  await step('is not asked by cart and checkout', () => buy(purchase, PRODUCT));
  await step('shows a hold at once where it was made', () =>
    holdAtOnce(purchase, PRODUCT),
  );
  console.log(`\n${whenAndWhere()}, ${sales.sold()} pieces sold:`);
  printTable(rows);
};

await runSuite(async (report) => {
  await ensurePackages(PACKAGES, {why: 'to run a database with a replica'});
  await report.scene('replica', async (step) => {
    const pair = await startPair(values.format);
    const shop = await createShop({version: VERSION, database: pair.primary});
    await step('shop built', () => install(shop, pair.replica));
    const web = await startSites(shop);
    await withWorkers(shop, () => drive({pair, shop, web, step}));
    await web.close();
    await shop.close();
    await pair.close();
  });
});
