// npm run perf:endpoint [-- --json FILE]: the packaged extension's endpoint in
// an OpenCart shop on nginx and php-fpm, with APCu and without, beside less
// than it (an empty script, a bare query) and more (the framework's routes, a
// product page); for 1, 3 and 100 products, as 304, and with holds. Writes its
// tables into docs/performance.md, and fails when a limit is missed.
import {writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';

import {ensurePackages} from '../../scripts/lib/apt.mjs';
import {createShop} from '../opencart/shop/create-shop.mjs';
import {startDatabase} from '../opencart/shop/database.mjs';
import {SHOP_PACKAGES} from '../opencart/shop/packages.mjs';
import {HOLDS, addHolds} from './endpoint/add-holds.mjs';
import {addProducts} from './endpoint/add-products.mjs';
import {
  SESSION_ROWS,
  addFrameworkRoute,
  addSessions,
} from './endpoint/framework-route.mjs';
import {docsTables} from './endpoint/docs-tables.mjs';
import {CONNECTIONS} from './endpoint/load.mjs';
import {placeExtension} from './endpoint/place-extension.mjs';
import {printTable} from './endpoint/print-table.mjs';
import {addScripts} from './endpoint/scripts.mjs';
import {measureSubjects, prepareSubject} from './endpoint/subjects.mjs';
import {serveWithFpm} from './fpm-site.mjs';
import {whenAndWhere} from './when-and-where.mjs';
import {writeIntoDocs} from './write-into-docs.mjs';

const {values: options} = parseArgs({options: {json: {type: 'string'}}});

const VERSION = '4.1.0.4';
const PACKAGES = [...SHOP_PACKAGES, 'nginx', 'php-fpm', 'wrk'];
const IDS = '30,35,42';

/** Times the rate of another subject of the same run, at least. */
const LIMITS = [
  {of: 'stock.php', than: 'bare query', least: 0.8},
  {of: 'stock.php, APCu', than: 'empty script', least: 0.6},
  {of: 'stock.php', than: 'framework route', least: 8},
];

const find = (results, wanted) => results.find(({name}) => name === wanted);

const ratiosOf = (results) =>
  LIMITS.map(({of, than, least}) => {
    const ratio = find(results, of).rate / find(results, than).rate;
    const text = `${of}: ${ratio.toFixed(2)} × ${than} (${least} wanted)`;
    return {isMissed: ratio < least, text};
  });

const missedLimits = (results, ratios) => {
  const ours = results.filter(({name}) => /^(?:stock|its)/.test(name));
  return [
    ...ratios.filter(({isMissed}) => isMissed).map(({text}) => text),
    ...ours
      .filter(({sessions, cookies}) => sessions || cookies)
      .map(({name}) => `${name} starts sessions.`),
  ];
};

const checkProbe = async (site, path, withApcu) => {
  const {apcu, opcache, php} = await (await fetch(site.url + path)).json();
  if (!opcache || apcu !== withApcu) {
    throw new Error(`php-fpm has opcache: ${opcache}, APCu: ${apcu}.`);
  }
  return php;
};

const serveBoth = async (shop, scripts, sites) => {
  const plain = await serveWithFpm(shop.directory, scripts.probe, [
    'apc.enabled=0',
  ]);
  sites.push(plain);
  const fast = await serveWithFpm(shop.directory, scripts.probe, [
    'apc.enabled=1',
  ]);
  sites.push(fast);
  const php = await checkProbe(plain, scripts.probe, false);
  await checkProbe(fast, scripts.probe, true);
  return {plain: plain.url, fast: fast.url, php};
};

/** The endpoint, asked for few and many products, by some who know the answer. */
const endpointSubjects = ({plain, fast}, entry, all) =>
  Object.entries({'stock.php': plain, 'stock.php, APCu': fast}).flatMap(
    ([name, site]) => [
      {name, url: site + entry + IDS},
      {name: `${name}, 304`, url: site + entry + IDS, isKnown: true},
      {name: `${name}, 1 id`, url: `${site}${entry}${all[0]}`},
      {name: `${name}, ${all.length} ids`, url: site + entry + all.join()},
    ],
  );

const measureAll = async (shop, wanted) => {
  const subjects = [];
  for (const one of wanted) subjects.push(await prepareSubject(shop, one));
  return measureSubjects(subjects);
};

/** Two tables of one shop: without holds, and with them. */
const measureShop = async (shop, sites) => {
  const extension = await placeExtension(shop);
  const route = addFrameworkRoute(shop);
  const scripts = addScripts(shop.directory);
  const all = await addProducts(shop);
  const {plain, fast, php} = await serveBoth(shop, scripts, sites);
  const bare = `${plain}${scripts.bare}?ids=`;
  const less = [
    {name: 'empty script', url: plain + scripts.empty},
    {name: 'bare query', url: bare + IDS},
    {name: 'bare query, 1 id', url: bare + all[0]},
    {name: `bare query, ${all.length} ids`, url: bare + all.join()},
  ];
  const ours = endpointSubjects({plain, fast}, extension.entry, all);
  const product = 'index.php?route=product/product&product_id=42';
  // Ours come first, while no request of another can still be writing.
  const results = await measureAll(shop, [
    ...less,
    ...ours,
    {name: 'its own route', url: plain + extension.route + IDS},
    {name: 'framework route', url: plain + route + IDS},
    {name: 'product page', url: plain + product},
  ]);
  await addHolds(shop, [...IDS.split(','), ...all]);
  const held = await measureAll(shop, [...less, ...ours]);
  return {php, results, held};
};

const main = async () => {
  await ensurePackages(PACKAGES, {why: 'to measure the stock endpoint'});
  const database = await startDatabase();
  const shop = await createShop({version: VERSION, database});
  await addSessions(shop);
  const sites = [];
  const {php, results, held} = await measureShop(shop, sites);
  const title =
    `${whenAndWhere()}, OpenCart ${VERSION}, nginx, PHP ${php} (fpm, opcache), ` +
    `${SESSION_ROWS} sessions, ${CONNECTIONS} connections, ids=${IDS}`;
  printTable(results, title);
  printTable(held, `The same with ${HOLDS} live holds`);
  const ratios = ratiosOf(results);
  for (const {text} of ratios) console.log(text);
  await writeIntoDocs(
    'performance.md',
    'npm run perf:endpoint',
    docsTables({title, ratios: ratios.map(({text}) => text), results, held}),
  );
  if (options.json) {
    writeFileSync(
      options.json,
      JSON.stringify({title, results, held}, null, 2),
    );
  }
  for (const site of sites) await site.close();
  await shop.close();
  await database.close();
  return missedLimits(results, ratios);
};

try {
  const missed = await main();
  for (const limit of missed) console.error(`Missed: ${limit}`);
  process.exitCode = missed.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error.message);
  // Servers that an error left behind end with this process.
  process.exit(1);
}
