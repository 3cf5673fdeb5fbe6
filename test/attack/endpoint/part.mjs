import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {createRandom} from '../../../build/test/helpers/create-random.js';
import {ensurePackages} from '../../../scripts/lib/apt.mjs';
import {createShop} from '../../opencart/shop/create-shop.mjs';
import {startDatabase} from '../../opencart/shop/database.mjs';
import {SHOP_PACKAGES} from '../../opencart/shop/packages.mjs';
import {placeExtension} from '../../performance/endpoint/place-extension.mjs';
import {serveWithFpm} from '../../performance/fpm-site.mjs';
import {checkResponse} from './check-response.mjs';
import {createConnection} from './connection.mjs';
import {stockShop} from './facts.mjs';
import {requestOf} from './requests.mjs';

const VERSION = '4.1.0.4';
const CONNECTIONS = 4;
const LOG = 'php-errors-for-attack.log';
/** Everything that could spoil a response is switched on. */
const unkind = (directory) => ({
  lines: [
    'session.auto_start=1',
    'expose_php=1',
    'html_errors=1',
    'error_reporting=-1',
    'log_errors=1',
    `error_log=${join(directory, LOG)}`,
  ],
  settings: 'php_admin_value[display_errors] = 1',
});
/** Statements that change something, as the database counts them. */
const CHANGES =
  "'Com_insert', 'Com_update', 'Com_delete', 'Com_replace', 'Com_truncate', 'Com_drop_table'";

export const small = 1000;
export const full = 20_000;

const countChanges = async (shop) =>
  JSON.stringify(
    await shop.query(`SHOW GLOBAL STATUS WHERE Variable_name IN (${CHANGES})`),
  );

const sendOne = async (connection, path, seed, facts) => {
  const request = requestOf(createRandom(seed), path);
  try {
    const response = await connection.send(
      request.bytes,
      request.method === 'HEAD',
    );
    return checkResponse(request, response, facts);
  } catch (error) {
    const sent = JSON.stringify(request.bytes.toString('latin1').slice(0, 600));
    throw new Error(`${error.message}\n--seed ${seed} --count 1: ${sent}`, {
      cause: error,
    });
  }
};

/** Sends them over a few connections at a time; counts the kinds of answers. */
const sendAll = async ({site, path, count, seed, facts}) => {
  const kinds = {};
  let next = seed;
  const run = async () => {
    const connection = createConnection(Number(new URL(site.url).port));
    while (next < seed + count) {
      const kind = await sendOne(connection, path, next++, facts);
      kinds[kind] = (kinds[kind] ?? 0) + 1;
    }
    connection.close();
  };
  await Promise.all(Array.from({length: CONNECTIONS}, run));
  return Object.entries(kinds).map(([kind, times]) => `${times} × ${kind}`);
};

const logged = (shop) => {
  try {
    return readFileSync(join(shop.directory, LOG), 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return '';
    throw error;
  }
};

/** Without memory that requests share, and with it: then answers are kept. */
const attackWith = async ({step, count, seed, shop, facts, entry}, apcu) => {
  const {lines, settings} = unkind(shop.directory);
  const site = await serveWithFpm(
    shop.directory,
    `${entry}42`,
    [...lines, `apc.enabled=${apcu}`],
    settings,
  );
  await step(`requests ${apcu ? 'with' : 'without'} APCu`, async () => {
    const before = await countChanges(shop);
    const path = `/${entry.split('?')[0]}`;
    const kinds = await sendAll({site, path, count, seed, facts});
    assert.equal(await countChanges(shop), before, 'something was written');
    assert.equal(logged(shop), '', 'PHP logged something');
    return `${count} requests: ${kinds.join(', ')}`;
  });
  await site.close();
};

export const attack = async ({step, count, seed}) => {
  await ensurePackages([...SHOP_PACKAGES, 'nginx', 'php-fpm'], {
    why: 'to attack the stock endpoint',
  });
  const database = await startDatabase();
  const shop = await createShop({version: VERSION, database});
  const {entry} = await placeExtension(shop);
  const facts = await stockShop(shop);
  for (const apcu of [0, 1]) {
    await attackWith({step, count, seed, shop, facts, entry}, apcu);
  }
  await shop.close();
  await database.close();
};
