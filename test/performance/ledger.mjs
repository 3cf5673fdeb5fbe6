// npm run perf:ledger [-- --rounds N]: what the ledger adds to an order and to a
// save of a product form, as whole requests of real shops on nginx and php-fpm,
// with a database that keeps what it has committed. Times depend on the machine:
// it fails when there are more statements than it takes.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';

import {ensurePackages} from '../../scripts/lib/apt.mjs';
import {openAdmin} from '../opencart/admin/open-admin.mjs';
import {installZip} from '../opencart/admin/zips.mjs';
import {buildFiles} from '../opencart/shop/build-files.mjs';
import {createShop} from '../opencart/shop/create-shop.mjs';
import {startDatabase} from '../opencart/shop/database.mjs';
import {SHOP_PACKAGES} from '../opencart/shop/packages.mjs';
import {quieten} from '../opencart/shop/quieten.mjs';
import {serveWithFpm} from './fpm-site.mjs';
import {createOrders} from './ledger/orders.mjs';
import {openForms} from './ledger/product-forms.mjs';
import {SIDES, countSides, timeSides} from './ledger/sides.mjs';
import {quantile} from './quantile.mjs';

const VERSIONS = ['3.0.5.1', '4.1.0.4'];
const PACKAGES = [...SHOP_PACKAGES, 'nginx', 'php-fpm'];

/** Looks and lines of both ends; a form also has its memory and the lock. */
const MOST_STATEMENTS = {order: 14, save: 18};
/** OpenCart now and then sweeps its sessions. */
const CHANCE = 0.5;

const PROBE = 'probe.php';

const percent = (ratio) => `${((ratio - 1) * 100).toFixed(1)} %`;

const sumOf = (numbers) => numbers.reduce((sum, number) => sum + number, 0);

/** All rounds together, and the middle half of them. */
const compare = (times, what) => {
  const [without, withLedger] = SIDES.map(
    (side) => sumOf(times.map((round) => round[side][what])) / times.length,
  );
  const ratios = times.map((round) => round.with[what] / round.without[what]);
  const [low, high] = [0.25, 0.75].map((share) => quantile(ratios, share));
  return (
    `${without.toFixed(1)} → ${withLedger.toFixed(1)} ms, ` +
    `${percent(withLedger / without)} (quartiles ${percent(low)}, ${percent(high)})`
  );
};

const print = (title, counts, times) => {
  const {without, with: withLedger} = counts;
  console.log(
    [
      title,
      `  statements: ${without.statements} → ${withLedger.statements}`,
      `  of them writing: ${without.writes} → ${withLedger.writes}`,
      `  servers' time: ${compare(times, 'serverMs')}`,
      `  until the answer: ${compare(times, 'ms')}`,
    ].join('\n'),
  );
};

const measureShop = async (database, version, rounds) => {
  const shop = await createShop({version, database});
  const admin = await openAdmin(shop);
  await installZip(admin, shop);
  await quieten(shop);
  writeFileSync(join(shop.directory, PROBE), '<?php echo 1;');
  const site = await serveWithFpm(shop.directory, PROBE);
  const acts = {
    order: await createOrders(shop, site.url),
    save: await openForms(shop, site.url),
  };
  for (const [name, prepare] of Object.entries(acts)) {
    const counts = await countSides(shop, prepare);
    const times = await timeSides(shop, prepare, rounds);
    print(`OpenCart ${version}, ${name}`, counts, times);
    const more = counts.with.statements - counts.without.statements;
    if (more > MOST_STATEMENTS[name] + CHANCE) {
      console.error(`${MOST_STATEMENTS[name]} statements more are enough.`);
      process.exitCode = 1;
    }
  }
  await site.close();
  await shop.close();
};

const main = async () => {
  const {values} = parseArgs({
    options: {rounds: {type: 'string', default: '20'}},
  });
  await ensurePackages(PACKAGES, {why: 'to measure what the ledger costs'});
  await buildFiles();
  const database = await startDatabase();
  await database.query('SET GLOBAL innodb_flush_log_at_trx_commit = 1');
  for (const version of VERSIONS) {
    await measureShop(database, version, Number(values.rounds));
  }
  await database.close();
};

try {
  await main();
} catch (error) {
  console.error(error);
  // Servers that an error left behind end with this process.
  process.exit(1);
}
