// The extension in an owner's hands: upload, install, use, upgrade, uninstall.
import {equal} from 'node:assert/strict';

import {openAdmin} from '../admin/open-admin.mjs';
import {installZip, olderZipOf, zipOf} from '../admin/zips.mjs';
import {setQuantity} from '../shop/set-quantity.mjs';
import {cartEditSteps} from './cart-edit-steps.mjs';
import {differentialSteps} from './differential/differential-steps.mjs';
import {installSteps} from './install-steps.mjs';
import {panelSteps} from './panel-steps.mjs';
import {sessionSteps} from './session-steps.mjs';
import {settingsSteps} from './settings-steps.mjs';
import {
  namesThatDiffer,
  firstDifference,
  readPages,
  readTables,
} from './snapshots.mjs';
import {goneSteps} from './sold-out-steps.mjs';

/** The tables where OpenCart keeps what an extension leaves behind. */
const KEEPING = [
  'oc_cron',
  'oc_event',
  'oc_extension',
  'oc_setting',
  'oc_user_group',
];

/** Visits that change tables without the extension. */
const visitPages = async (shop, admin) => {
  await readPages(shop);
  await admin.get('marketplace/extension');
  await admin.get('marketplace/installer');
  await admin.get(admin.module);
};

/** The shop before the install, and the tables that vary by themselves. */
const readShop = async ({shop, database}, admin) => {
  await visitPages(shop, admin);
  const first = await readTables(shop, database);
  const pages = await readPages(shop);
  await visitPages(shop, admin);
  const tables = await readTables(shop, database);
  const again = await readPages(shop);
  equal(
    namesThatDiffer(pages, again).join(),
    '',
    'pages that vary by themselves',
  );
  const varying = namesThatDiffer(first, tables);
  for (const name of KEEPING) equal(varying.includes(name), false, name);
  return {pages, tables, varying};
};

const assertPages = async (shop, before) => {
  const after = await readPages(shop);
  for (const route of namesThatDiffer(before, after)) {
    throw new Error(
      `${route}: ${firstDifference(before.get(route), after.get(route))}`,
    );
  }
  return `${after.size} pages`;
};

/** What stays for an upgrade, unless the owner wants it otherwise. */
const HISTORY = [
  'oc_true_stock_count',
  'oc_true_stock_count_list',
  'oc_true_stock_ledger',
];

const assertTables = async (
  {shop, database},
  {tables, varying},
  keepsHistory,
) => {
  const after = await readTables(shop, database);
  for (const name of HISTORY) {
    equal(after.delete(name), keepsHistory, `whether ${name} is there`);
  }
  for (const name of namesThatDiffer(tables, after)) {
    if (varying.includes(name)) continue;
    throw new Error(
      `${name}: ${firstDifference(tables.get(name), after.get(name))}`,
    );
  }
  // A session may still hold a message for its shopper; sessions expire.
  for (const [name, text] of after) {
    if (name === 'oc_session') continue;
    equal(/true[_-]stock/i.test(text), false, `${name} still names us`);
  }
  return `${after.size} tables; ${varying.join(', ') || 'none'} vary by themselves`;
};

const upgrade = async ({shop}, admin) => {
  const older = olderZipOf(shop);
  const {name, bytes} = zipOf(shop);
  await admin.uninstall();
  await admin.removeFiles();
  await admin.upload(older.name, older.bytes);
  await admin.install();
  await admin.save({low: '4', interval: '30'});
  if (admin.isReplacing) {
    await admin.uninstall();
    await admin.removeFiles();
  }
  await admin.upload(name, bytes);
  if (admin.isReplacing) await admin.install();
  const {low, interval} = await admin.settings();
  equal(`${low} ${interval}`, '4 30');
};

/** @param {Parameters<typeof import('../drive-shop.mjs').driveShop>[0]} run */
export const driveExtension = (run) =>
  run.report.scene(`${run.shop.version} extension`, async (step) => {
    const {shop} = run;
    const admin = await openAdmin(shop);
    await setQuantity(shop, '40', 100);
    // Carts of the parts that ran before.
    await shop.query('DELETE FROM oc_cart');
    let before;
    await step('the shop before us', async () => {
      before = await readShop(run, admin);
      return `${before.pages.size} pages, ${before.tables.size} tables`;
    });
    await installSteps(run, admin, step);
    await panelSteps(run, admin, step);
    await goneSteps(run, step);
    await settingsSteps(run, admin, before.pages, step);
    await cartEditSteps(run, step);
    await sessionSteps(run, step);
    await differentialSteps(run, step);
    await step('an upgrade keeps the settings', () => upgrade(run, admin));
    await step('uninstalled: pages are as before, byte for byte', async () => {
      await admin.uninstall();
      await admin.removeFiles();
      return assertPages(shop, before.pages);
    });
    await step(
      'uninstalled: nothing of ours in any table but the history',
      () => assertTables(run, before, true),
    );
    await step(
      'uninstalled without history: nothing of ours at all',
      async () => {
        await installZip(admin, shop);
        await admin.save({keep_history: '0'});
        await admin.uninstall();
        await admin.removeFiles();
        return assertTables(run, before, false);
      },
    );
  });
