// npm run test:galera [-- --races N --rivals N]: a shop of OpenCart 4 on three
// servers of Galera behind HAProxy, as docs/machines.md has it. Paid orders race
// for one piece each, while the writer is killed, paused and cut off.
import {deepEqual, equal, ok} from 'node:assert/strict';
import {parseArgs} from 'node:util';

import {ensurePackages} from '../../../scripts/lib/apt.mjs';
import {runSuite} from '../../real-servers/report.mjs';
import {openAdmin} from '../admin/open-admin.mjs';
import {setSetting} from '../admin/set-setting.mjs';
import {installSource} from '../admin/zips.mjs';
import {createShop} from '../shop/create-shop.mjs';
import {SHOP_PACKAGES} from '../shop/packages.mjs';
import {quieten} from '../shop/quieten.mjs';
import {
  countOrders,
  countRaces,
  readHolds,
  readSums,
  tellBelow,
} from './check.mjs';
import {startCluster} from './cluster.mjs';
import {raceApart, raceInStep, raceThroughFaults} from './drive-races.mjs';
import {readPortFromEnvironment} from './races.mjs';
import {printTable} from './table.mjs';

const VERSION = '4.1.0.4';
const PACKAGES = [...SHOP_PACKAGES, 'galera-4', 'haproxy', 'rsync'];
/** Of the races, one of so many once more, with each rival at another server. */
const SHARE_APART = 10;
/** The least that the settings page allows. */
const HOLD_MINUTES = 1;

const {values} = parseArgs({
  options: {
    races: {type: 'string', default: '100'},
    rivals: {type: 'string', default: '3'},
  },
});
const races = Number(values.races);
const rivals = Number(values.rivals);

/** The extension as it is now, installed as an owner does. */
const install = async (shop) => {
  await installSource(await openAdmin(shop), shop);
  await setSetting(shop, 'hold_minutes', String(HOLD_MINUTES));
  await quieten(shop);
  readPortFromEnvironment(shop);
};

const isSoldOnce = async (shop, wanted) => {
  const found = await countRaces(shop);
  equal(found.all, wanted);
  equal(found.oversold, 0, 'pieces were sold twice');
  if (found.below > 0) {
    throw new Error(`Quantities are below zero:\n${await tellBelow(shop)}`);
  }
  return found;
};

const isKept = async (shop, wanted) => {
  const orders = await countOrders(shop);
  equal(orders.lost, 0, 'paid orders are neither sold nor under review');
  equal(orders.sold + orders.reviewed, wanted);
  return orders;
};

const endsInTime = async (shop) => {
  const holds = await readHolds(shop);
  ok(
    holds.seconds <= 60 * HOLD_MINUTES,
    `the last hold ends in ${holds.seconds} s`,
  );
  return holds;
};

const agree = async (cluster, shop) => {
  const [first, ...others] = await Promise.all(
    cluster.nodes.map((node) => readSums(node, shop.databaseName)),
  );
  for (const other of others) deepEqual(other, first);
};

const drive = async ({cluster, shop, step}) => {
  const figures = {races, rivals};
  await step('races, while the writer is lost', async () => {
    figures.faults = await raceThroughFaults(cluster, shop, {races, rivals});
  });
  await step('nothing is sold twice', async () => {
    figures.sales = await isSoldOnce(shop, races);
  });
  await step('every paid order is kept', async () => {
    figures.orders = await isKept(shop, races * rivals);
  });
  await step('what was held ends', async () => {
    figures.holds = await endsInTime(shop);
  });
  figures.apart = Math.ceil(races / SHARE_APART);
  await step('races at several writers', () =>
    raceApart(cluster, shop, {from: races, count: figures.apart, rivals}),
  );
  await step('each piece is sold, once', async () => {
    figures.all = await isSoldOnce(shop, races + figures.apart);
    equal(figures.all.unsold, figures.sales.unsold, 'pieces that nobody got');
  });
  await step('who decides later finds the piece gone', () =>
    raceInStep(cluster, shop, {number: races + figures.apart, rivals}),
  );
  await step('all servers agree', () => agree(cluster, shop));
  printTable(figures);
};

await runSuite(async (report) => {
  await ensurePackages(PACKAGES, {why: 'to run a cluster'});
  await report.scene('Galera', async (step) => {
    const cluster = await startCluster();
    const shop = await createShop({version: VERSION, database: cluster});
    await step('shop built', () => install(shop));
    await drive({cluster, shop, step});
    await shop.close();
    await cluster.close();
  });
});
