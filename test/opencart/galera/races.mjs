// Races for one piece each: the gateways of several paid orders report at the
// same moment, and again until the shop has taken their word.
import {equal} from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {until} from '../../real-servers/until.mjs';
import {startWorker} from '../ledger/inside-shop/workers.mjs';
import {quietly} from './quietly.mjs';

const PORT_VARIABLE = 'SHOP_DATABASE_PORT';

/** Of the environment of a process that shall write to this server. */
export const variablesOf = (port) => ({[PORT_VARIABLE]: String(port)});

/** Lets a process of the shop use another server than the others. */
export const readPortFromEnvironment = (shop) => {
  const file = join(shop.directory, 'config.php');
  const before = readFileSync(file, 'utf8');
  const after = before.replace(
    /define\('DB_PORT', '(\d+)'\)/,
    `define('DB_PORT', getenv('${PORT_VARIABLE}') ?: '$1')`,
  );
  equal(after === before, false, 'config.php has no DB_PORT');
  writeFileSync(file, after);
};

export const FIRST_PRODUCT = 1_000_000;
export const FIRST_ORDER = 1_000_000;
/** As OpenCart's demo data have it: Processing. */
export const SOLD = 2;

const productOf = (race) => FIRST_PRODUCT + race;
export const orderOf = (race, rival, rivals) =>
  FIRST_ORDER + race * rivals + rival;

const rowsOf = (races, row) => races.flatMap(row).join(', ');

/** Explicit ids: the same again does no harm, after a writer that was lost. */
const preparation = (races, rivals) => {
  const orders = (race) =>
    Array.from({length: rivals}, (_, rival) => orderOf(race, rival, rivals));
  return [
    "SET sql_mode = ''",
    'REPLACE INTO oc_product (product_id, model, quantity, subtract, minimum, status) VALUES ' +
      rowsOf(races, (race) => `(${productOf(race)}, 'T', 1, 1, 1, 1)`),
    'REPLACE INTO oc_order (order_id, store_name, firstname, lastname, email, language_id, ' +
      'currency_id, currency_code, currency_value, order_status_id, date_added, date_modified) VALUES ' +
      rowsOf(races, (race) =>
        orders(race).map(
          (id) =>
            `(${id}, 'T', 'T', 'T', 't@example.com', 1, 1, 'USD', 1, 0, NOW(), NOW())`,
        ),
      ),
    'REPLACE INTO oc_order_product (order_product_id, order_id, product_id, name, model, ' +
      'quantity, price, total, tax, reward) VALUES ' +
      rowsOf(races, (race) =>
        orders(race).map(
          (id) => `(${id}, ${id}, ${productOf(race)}, 'T', 'T', 1, 1, 1, 0, 0)`,
        ),
      ),
  ].join('; ');
};

export const prepareRaces = async (shop, races, rivals) => {
  const sql = preparation(races, rivals);
  await until(
    () => quietly(() => shop.query(sql)),
    'products and orders to be written',
  );
};

/**
 * A process of the shop that is started anew when its connection is lost.
 *
 * @param {number} [port] of the server to write to; else HAProxy's
 */
export const openDesk = async (shop, port) => {
  const variables = port === undefined ? {} : variablesOf(port);
  const boot = () =>
    until(
      () => quietly(() => startWorker(shop, 'catalog', variables)),
      'a process of the shop to reach the database',
    );
  let worker = await boot();
  return {
    /** @returns {Promise<number>} how often the gateway had to report again */
    async report(order) {
      for (let again = 0; ; again++) {
        try {
          await worker.ask({do: 'status', order, status: SOLD});
          return again;
        } catch {
          await worker.close();
          worker = await boot();
        }
      }
    },
    close: () => worker.close(),
  };
};

/**
 * Runs races, one after the other.
 *
 * @param {object} options
 * @param {Awaited<ReturnType<typeof openDesk>>[]} options.desks one for each rival
 * @param {number[]} options.races
 * @param {(again: number) => void} options.onRace reports that were repeated
 */
export const runRaces = async ({desks, races, onRace}) => {
  for (const race of races) {
    const again = await Promise.all(
      desks.map((desk, rival) =>
        desk.report(orderOf(race, rival, desks.length)),
      ),
    );
    onRace(again.reduce((sum, one) => sum + one, 0));
  }
};
