// npm run try:theme -- --version VERSION --theme DIR (--help tells more)
// Tries True Stock on a theme, in a real shop, and prints what holds.
import {mkdirSync} from 'node:fs';

import {ensurePackages} from '../../../scripts/lib/apt.mjs';
import {openAdmin} from '../admin/open-admin.mjs';
import {installZip} from '../admin/zips.mjs';
import {buildFiles} from '../shop/build-files.mjs';
import {createShop} from '../shop/create-shop.mjs';
import {startDatabase} from '../shop/database.mjs';
import {launchShopper} from '../shop/launch-shopper.mjs';
import {SHOP_PACKAGES} from '../shop/packages.mjs';
import {quantityOf, setQuantity} from '../shop/set-quantity.mjs';
import {assertVersion} from '../shop/source.mjs';
import {prepareCatalog, PRODUCT} from '../theme/catalog.mjs';
import {UsageError} from '../usage-error.mjs';
import {noteBefore, readBefore} from './checks/before.mjs';
import {tryOptions} from './checks/options.mjs';
import {tryAdds} from './checks/selling.mjs';
import {tryStates} from './checks/selling-out.mjs';
import {noteUninstalled, readTwice} from './checks/uninstalled.mjs';
import {HELP, readOptions} from './options.mjs';
import {createReport} from './report.mjs';
import {layTheme} from './theme/lay-theme.mjs';

/** In each path of ours, and not in that of the shop. */
const OURS = /true_stock/;

/** A page that cannot be tried fails, and the next one is tried. */
const orNote = async ({report}, check, {name}, act) => {
  try {
    return await act();
  } catch (error) {
    report.note(check, name, [error.message.split('\n')[0]]);
    return undefined;
  }
};

const tryPages = async (run, pages, before) => {
  for (const kind of pages) {
    const read = before.get(kind);
    if (!read?.shows) continue;
    await orNote(run, 'gated', kind, () => tryStates(run, kind, read));
    await orNote(run, 'once', kind, () => tryAdds(run, kind, read));
  }
  await orNote(run, 'options', {name: 'options'}, () => tryOptions(run));
};

const readAll = async (run, pages) => {
  const before = new Map();
  for (const kind of pages) {
    const read = await orNote(run, 'opens', kind, () => readBefore(run, kind));
    if (!read) continue;
    noteBefore(run, kind, read);
    before.set(kind, read);
  }
  return before;
};

const tryTheme = async (run, pages) => {
  const {shop, report} = run;
  const before = await readAll(run, pages);
  const shown = await readTwice(shop);
  const quantity = await quantityOf(shop, PRODUCT);
  const admin = await openAdmin(shop);
  await installZip(admin, shop, run.zips);
  await tryPages(run, pages, before);
  // Themes show it.
  await setQuantity(shop, PRODUCT, quantity);
  await admin.uninstall();
  await admin.removeFiles();
  await noteUninstalled(run, shown);
  const errors = shop.complaints().filter((line) => OURS.test(line));
  report.note('errors', "the server's log", errors);
};

const main = async (options) => {
  const {version, pages, screenshots} = options;
  await assertVersion(version);
  await ensurePackages(SHOP_PACKAGES, {why: 'to build an OpenCart shop'});
  if (!options.files) await buildFiles();
  if (screenshots) mkdirSync(screenshots, {recursive: true});
  const database = await startDatabase();
  const shop = await createShop({version, database});
  const theme = await layTheme(shop, options);
  await prepareCatalog(shop);
  const shopper = await launchShopper();
  const report = createReport();
  const {browser} = shopper;
  const run = {browser, shop, report, version, screenshots};
  await tryTheme({...run, zips: options.files}, pages);
  report.print(`${theme} on OpenCart ${version}`);
  await shopper.close();
  await shop.close();
  await database.close();
  return report.failed() > 0 ? 1 : 0;
};

const start = async () => {
  const options = readOptions(process.argv.slice(2));
  if (!options.help) return main(options);
  console.log(HELP);
  return 0;
};

try {
  process.exitCode = await start();
} catch (error) {
  console.error(error instanceof UsageError ? error.message : error.stack);
  process.exitCode = 2;
}
// Servers and folders that an error left behind go with this process.
process.exit();
