// npm run perf:endpoint: the packaged extension's entry, and the route that
// stands in for it, against an ordinary JSON route of the framework, in one
// OpenCart shop on nginx and php-fpm. Fails when a limit is missed.
import {writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {join} from 'node:path';

import {ensurePackages} from '../../scripts/lib/apt.mjs';
import {createShop} from '../opencart/shop/create-shop.mjs';
import {startDatabase} from '../opencart/shop/database.mjs';
import {SHOP_PACKAGES} from '../opencart/shop/packages.mjs';
import {serveWithFpm} from './fpm-site.mjs';
import {
  SESSION_ROWS,
  addFrameworkRoute,
  addSessions,
} from './framework-route.mjs';
import {requestsPerSecond} from './load.mjs';
import {placeExtension} from './place-extension.mjs';

const VERSION = '4.1.0.4';
const PACKAGES = [...SHOP_PACKAGES, 'nginx', 'php-fpm', 'wrk'];
const IDS = '30,35,42';
const LEAST_RATIO = 8;
const WARM_UP_SECONDS = 3;

/** In turns, so that what else the machine does meets both sides. */
const ROUNDS = 5;
const ROUND_SECONDS = 2;

const PROBE = 'opcache-probe.php';

/** Says whether opcache works; without it both sides measure the compiler. */
const PROBE_CODE =
  '<?php echo json_encode(["opcache" => (bool) (opcache_get_status(false)' +
  '["opcache_enabled"] ?? false), "php" => PHP_VERSION]);';

const sessionRows = async (shop) => {
  const [row] = await shop.query('SELECT COUNT(*) AS total FROM oc_session');
  return Number(row.total);
};

/**
 * A subject, warmed up: what one answer holds, and what many leave behind. Ours
 * comes first, while no request of the other can still be writing.
 */
const prepare = async (name, url, shop) => {
  const before = await sessionRows(shop);
  const answer = await fetch(url);
  const {products} = await answer.json();
  if (Object.keys(products).join() !== IDS) {
    throw new Error(`${url} does not answer with products ${IDS}.`);
  }
  await requestsPerSecond(url, WARM_UP_SECONDS);
  const sessions = (await sessionRows(shop)) - before;
  const cookies = answer.headers.getSetCookie().length;
  return {name, url, cookies, sessions, rate: 0};
};

const measure = async (subjects) => {
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const subject of subjects) {
      const rate = await requestsPerSecond(subject.url, ROUND_SECONDS);
      subject.rate += rate / ROUNDS;
    }
  }
};

const print = (results, php) => {
  const line = (...cells) =>
    console.log(
      cells
        .map((cell, i) => (i ? cell.padStart(16) : cell.padEnd(18)))
        .join(''),
    );
  const date = new Date().toISOString().slice(0, 10);
  const {length, 0: cpu} = cpus();
  console.log(
    `OpenCart ${VERSION}, nginx, PHP ${php} (fpm, opcache), ids=${IDS}, ` +
      `${SESSION_ROWS} sessions\n` +
      `${date}, ${length} × ${cpu.model.trim()}\n`,
  );
  line('', 'requests/s', `rows in ${WARM_UP_SECONDS} s`, 'Set-Cookie');
  for (const {name, rate, sessions, cookies} of results) {
    line(name, rate.toFixed(0), `+${sessions}`, String(cookies));
  }
};

const missedLimits = ([ours, standIn, theirs]) => {
  const ratio = ours.rate / theirs.rate;
  console.log(`\n${ratio.toFixed(1)} times as many (${LEAST_RATIO} wanted)`);
  return [
    ratio < LEAST_RATIO && `The ratio is below ${LEAST_RATIO}.`,
    ours.sessions !== 0 && `stock.php added ${ours.sessions} sessions.`,
    ours.cookies !== 0 && 'stock.php set a cookie.',
    standIn.sessions !== 0 && `Its route added ${standIn.sessions} sessions.`,
    standIn.cookies !== 0 && 'Its route set a cookie.',
  ].filter(Boolean);
};

const main = async () => {
  await ensurePackages(PACKAGES, {why: 'to measure the stock endpoint'});
  const database = await startDatabase();
  const shop = await createShop({version: VERSION, database});
  const extension = await placeExtension(shop);
  writeFileSync(join(shop.directory, PROBE), PROBE_CODE);
  const route = addFrameworkRoute(shop);
  await addSessions(shop);
  const site = await serveWithFpm(shop.directory, PROBE);
  const {opcache, php} = await (await fetch(site.url + PROBE)).json();
  if (!opcache) throw new Error('php-fpm runs without opcache: install it.');
  const results = [
    await prepare('stock.php', site.url + extension.entry + IDS, shop),
    await prepare('its own route', site.url + extension.route + IDS, shop),
    await prepare('framework route', site.url + route + IDS, shop),
  ];
  await measure(results);
  print(results, php);
  const missed = missedLimits(results);
  await site.close();
  await shop.close();
  await database.close();
  return missed;
};

try {
  const missed = await main();
  for (const limit of missed) console.error(limit);
  process.exitCode = missed.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error.message);
  // Servers that an error left behind end with this process.
  process.exit(1);
}
