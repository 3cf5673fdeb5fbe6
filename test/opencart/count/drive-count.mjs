// Counting, the tile on the dashboard, and what a cron tells, in real shops.
import {deepEqual, equal} from 'node:assert/strict';

import {openAdmin} from '../admin/open-admin.mjs';
import {setSetting} from '../admin/set-setting.mjs';
import {installZip} from '../admin/zips.mjs';
import {withWorkers} from '../ledger/inside-shop/workers.mjs';
import {quieten} from '../shop/quieten.mjs';
import {setQuantity} from '../shop/set-quantity.mjs';
import {isFour} from '../shop/versions.mjs';
import {reportSteps} from './report-steps.mjs';
import {ROUTE, sheetSteps} from './sheet-steps.mjs';
import {firstTileStep, tileSteps} from './tile-steps.mjs';

/** As OpenCart's demo data has it: other parts have sold it. */
const prepare = async (shop) => {
  await quieten(shop);
  await shop.query('DELETE FROM oc_order_history');
  await setQuantity(shop, '35', 1000);
};

const rowsOf = async (shop) => {
  const [row] = await shop.query(
    "SELECT (SELECT COUNT(*) FROM oc_extension WHERE code = 'true_stock' AND type = 'dashboard') AS tiles, " +
      "(SELECT COUNT(*) FROM oc_setting WHERE code = 'dashboard_true_stock') AS settings, " +
      `(SELECT COUNT(*) FROM oc_user_group WHERE permission LIKE '%${ROUTE.replaceAll('/', '%')}%') AS \`groups\``,
  );
  return Object.values(row).map(Number);
};

/** As a version without counting left the shop. */
const upgrades = async ({shop}, admin) => {
  await shop.query(
    'DROP TABLE oc_true_stock_count, oc_true_stock_count_list, oc_true_stock_state; ' +
      "DELETE FROM oc_setting WHERE `key` = 'module_true_stock_counts' OR code = 'dashboard_true_stock'; " +
      "DELETE FROM oc_extension WHERE code = 'true_stock' AND type = 'dashboard'",
  );
  await (isFour(shop) ? admin.save({low: '4'}) : admin.get(admin.module));
  deepEqual(await rowsOf(shop), [1, 3, 1]);
  equal((await admin.settings()).low, isFour(shop) ? '4' : '5');
  const [{tables}] = await shop.query(
    "SELECT COUNT(*) AS tables FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name IN ('oc_true_stock_count', 'oc_true_stock_count_list')",
  );
  equal(Number(tables), 2);
};

/** @param {Parameters<typeof import('../drive-shop.mjs').driveShop>[0]} run */
export const driveCount = (run) =>
  run.report.scene(`${run.shop.version} count`, async (step) => {
    const {shop} = run;
    await prepare(shop);
    const admin = await openAdmin(shop);
    // The workers stand at the page where users log in.
    const other = await openAdmin(shop);
    await step('installed', () => installZip(admin, shop));
    await step('an upgrade from a version without it adds it', () =>
      upgrades(run, admin),
    );
    await firstTileStep(run, admin, step);
    // The guard would refuse what is not there: all shall be sold here.
    await setSetting(shop, 'guard', '0');
    await withWorkers(shop, async () => {
      await sheetSteps(run, {admin, other}, step);
      await tileSteps(run, admin, step);
      await reportSteps(run, step);
    });
    await step('uninstalled: no tile, no permission', async () => {
      await admin.uninstall();
      await admin.removeFiles();
      deepEqual(await rowsOf(shop), [0, 0, 0]);
    });
  });
