// npm run try:checkout -- --version VERSION [--module DIR] (--help tells more)
// Tries True Stock on a checkout or a payment module, and prints what happens.
import {ensurePackages} from '../../../scripts/lib/apt.mjs';
import {openAdmin} from '../admin/open-admin.mjs';
import {installZip} from '../admin/zips.mjs';
import {buildFiles} from '../shop/build-files.mjs';
import {createShop} from '../shop/create-shop.mjs';
import {startDatabase} from '../shop/database.mjs';
import {SHOP_PACKAGES} from '../shop/packages.mjs';
import {assertVersion} from '../shop/source.mjs';
import {UsageError} from '../usage-error.mjs';
import {CASH, gatewayOf, OWN_CHECKOUT} from './descriptions/own.mjs';
import {startStub} from './module/gateway-stub.mjs';
import {installModule} from './module/install-module.mjs';
import {HELP, readOptions} from './options.mjs';
import {playScenes} from './play/play-scenes.mjs';
import {faultsOf, tableOf} from './report.mjs';

/** In each path of ours, and not in that of the shop. */
const OURS = /true_stock/;

/** What is tried: a payment module, or a checkout with two ways to pay. */
const triedOf = ({version, description}) => {
  const isPayment = description?.type === 'payment';
  const checkout = description && !isPayment ? description : OWN_CHECKOUT;
  const payments = isPayment ? [description] : [CASH, gatewayOf(version)];
  return payments.map((payment) => ({checkout, payment}));
};

const installAll = async (shop, tried, stub) => {
  const modules = tried.flatMap(({checkout, payment}) => [checkout, payment]);
  for (const module of new Set(modules)) {
    await installModule(shop, module, stub);
  }
};

const playAll = async (tried, about) => {
  const results = [];
  for (const pair of tried) results.push(await playScenes({...pair, ...about}));
  return results;
};

const titleOf = ({name, source}) => (source ? `${name} (${source})` : name);

const print = (version, {checkout, payment}, rows) => {
  const today = new Date().toISOString().slice(0, 10);
  console.log(
    `\n${titleOf(checkout)}, ${titleOf(payment)}, OpenCart ${version}, ${today}\n`,
  );
  console.log(tableOf(rows));
};

const tellFaults = (faults) => {
  for (const fault of faults) console.log(`FAILED ${fault}`);
  console.log(`\n${faults.length} faults.`);
  return faults.length > 0 ? 1 : 0;
};

const tryCheckout = async (shop, stub, options) => {
  const tried = triedOf(options);
  await installAll(shop, tried, stub);
  const plain = await playAll(tried, {shop, stub, isWatched: false});
  await installZip(await openAdmin(shop), shop, options.files);
  const watched = await playAll(tried, {shop, stub, isWatched: true});
  const faults = [];
  for (const [index, pair] of tried.entries()) {
    const rows = watched[index].map((scene, at) => ({
      name: scene.name,
      plain: plain[index][at],
      watched: scene,
    }));
    print(options.version, pair, rows);
    faults.push(...watched[index].flatMap((scene) => faultsOf(scene, scene)));
  }
  faults.push(...shop.complaints().filter((line) => OURS.test(line)));
  return tellFaults(faults);
};

const main = async (options) => {
  await assertVersion(options.version);
  await ensurePackages(SHOP_PACKAGES, {why: 'to build an OpenCart shop'});
  if (!options.files) await buildFiles();
  const database = await startDatabase();
  const shop = await createShop({version: options.version, database});
  const stub = await startStub();
  const code = await tryCheckout(shop, stub, options);
  stub.close();
  await shop.close();
  await database.close();
  return code;
};

const start = async () => {
  const options = await readOptions(process.argv.slice(2));
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
