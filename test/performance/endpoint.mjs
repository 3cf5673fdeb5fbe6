// npm run perf:endpoint [-- --json FILE]: the packaged extension's endpoint in
// an OpenCart shop on nginx and php-fpm, with APCu and without, beside less
// than it (an empty script, a bare query) and more (the framework's routes, a
// product page). Fails when a limit is missed.
import {writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {parseArgs} from 'node:util';

import {ensurePackages} from '../../scripts/lib/apt.mjs';
import {createShop} from '../opencart/shop/create-shop.mjs';
import {startDatabase} from '../opencart/shop/database.mjs';
import {SHOP_PACKAGES} from '../opencart/shop/packages.mjs';
import {serveWithFpm} from './fpm-site.mjs';
import {
  SESSION_ROWS,
  addFrameworkRoute,
  addSessions,
} from './endpoint/framework-route.mjs';
import {measureLoad} from './endpoint/load.mjs';
import {placeExtension} from './endpoint/place-extension.mjs';
import {addScripts} from './endpoint/scripts.mjs';

const {values: options} = parseArgs({options: {json: {type: 'string'}}});

const VERSION = '4.1.0.4';
const PACKAGES = [...SHOP_PACKAGES, 'nginx', 'php-fpm', 'wrk'];
const IDS = '30,35,42';

const WARM_UP_SECONDS = 3;
/** In turns, so that what else the machine does meets all. */
const ROUNDS = 5;
const ROUND_SECONDS = 2;

/** Times the rate of another subject of the same run, at least. */
const LIMITS = [
  {of: 'stock.php', than: 'bare query', least: 0.8},
  {of: 'stock.php, APCu', than: 'empty script', least: 0.6},
  {of: 'stock.php', than: 'framework route', least: 8},
];

const countSessions = async (shop) => {
  const [row] = await shop.query('SELECT COUNT(*) AS total FROM oc_session');
  return Number(row.total);
};

/** A subject, warmed up: what one response sets, and what many leave behind. */
const prepare = async (shop, name, url) => {
  const before = await countSessions(shop);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  await response.arrayBuffer();
  await measureLoad(url, WARM_UP_SECONDS);
  const sessions = (await countSessions(shop)) - before;
  const cookies = response.headers.getSetCookie().length;
  return {name, url, cookies, sessions, rate: 0, requests: 0, cpuMs: 0};
};

const measure = async (subjects) => {
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const subject of subjects) {
      const load = await measureLoad(subject.url, ROUND_SECONDS);
      subject.rate += load.rate / ROUNDS;
      subject.requests += load.requests;
      subject.cpuMs += load.cpuMs;
    }
  }
};

const find = (results, wanted) => results.find(({name}) => name === wanted);

const print = (results, title) => {
  const line = (...cells) =>
    console.log(
      cells
        .map((cell, i) => (i ? cell.padStart(13) : cell.padEnd(18)))
        .join(''),
    );
  console.log(`${title}\n`);
  line(
    '',
    'requests/s',
    'CPU ms each',
    'to empty',
    'to bare',
    'rows',
    'cookies',
  );
  const [empty, bare] = ['empty script', 'bare query'].map((name) =>
    find(results, name),
  );
  for (const {name, rate, requests, cpuMs, sessions, cookies} of results) {
    line(
      name,
      rate.toFixed(0),
      (cpuMs / requests).toFixed(2),
      (rate / empty.rate).toFixed(2),
      (rate / bare.rate).toFixed(2),
      `+${sessions}`,
      String(cookies),
    );
  }
};

const missedLimits = (results) => {
  const ratios = LIMITS.map(({of, than, least}) => {
    const ratio = find(results, of).rate / find(results, than).rate;
    return {least, ratio, text: `${of}: ${ratio.toFixed(2)} × ${than}`};
  });
  console.log(
    `\n${ratios.map(({text, least}) => `${text} (${least} wanted)`).join('\n')}`,
  );
  const ours = results.filter(({name}) => /^(?:stock|its)/.test(name));
  return [
    ...ratios.filter(({ratio, least}) => ratio < least).map(({text}) => text),
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

const prepareAll = async (shop, sites) => {
  const extension = await placeExtension(shop);
  const route = addFrameworkRoute(shop);
  const scripts = addScripts(shop.directory);
  const [plain, fast] = [
    await serveWithFpm(shop.directory, scripts.probe, ['apc.enabled=0']),
    await serveWithFpm(shop.directory, scripts.probe, ['apc.enabled=1']),
  ];
  sites.push(plain, fast);
  const php = await checkProbe(plain, scripts.probe, false);
  await checkProbe(fast, scripts.probe, true);
  const addresses = {
    'empty script': plain.url + scripts.empty,
    'bare query': `${plain.url}${scripts.bare}?ids=${IDS}`,
    'stock.php': plain.url + extension.entry + IDS,
    'stock.php, APCu': fast.url + extension.entry + IDS,
    'its own route': plain.url + extension.route + IDS,
    'framework route': plain.url + route + IDS,
    'product page': `${plain.url}index.php?route=product/product&product_id=42`,
  };
  const subjects = [];
  // Ours come first, while no request of another can still be writing.
  for (const [name, url] of Object.entries(addresses)) {
    subjects.push(await prepare(shop, name, url));
  }
  return {subjects, php};
};

const main = async () => {
  await ensurePackages(PACKAGES, {why: 'to measure the stock endpoint'});
  const database = await startDatabase();
  const shop = await createShop({version: VERSION, database});
  await addSessions(shop);
  const sites = [];
  const {subjects, php} = await prepareAll(shop, sites);
  await measure(subjects);
  const {length, 0: cpu} = cpus();
  const date = new Date().toISOString().slice(0, 10);
  const title =
    `OpenCart ${VERSION}, nginx, PHP ${php} (fpm, opcache), ids=${IDS}, ` +
    `${SESSION_ROWS} sessions\n${date}, ${length} × ${cpu.model.trim()}`;
  print(subjects, title);
  if (options.json) {
    writeFileSync(options.json, JSON.stringify({title, subjects}, null, 2));
  }
  for (const site of sites) await site.close();
  await shop.close();
  await database.close();
  return missedLimits(subjects);
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
