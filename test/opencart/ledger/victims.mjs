// A sale and a save that do not come to their end, and what must be true then:
// nothing contradicts the shop, and nothing known is called unexplained.
import {ok} from 'node:assert/strict';

import {checkChains, checkReasons} from './checks.mjs';
import {PRODUCT, readCounters, readLedger} from './counters.mjs';

const PROCESSING = 2;
const LINES = [
  [PRODUCT, 2, 13],
  [PRODUCT, 1, 14],
];
const TABLES = [
  'oc_product_description',
  'oc_product_to_store',
  'oc_product_option',
  'oc_product_option_value',
];

/** A save that dies may leave a product without its options, or its name. */
export const keepProduct = async (shop) => {
  for (const table of TABLES) {
    await shop.query(
      `CREATE TABLE kept_${table} AS SELECT * FROM ${table} WHERE product_id = ${PRODUCT}`,
    );
  }
};

export const restoreProduct = async (shop) => {
  for (const table of TABLES) {
    await shop.query(`REPLACE INTO ${table} SELECT * FROM kept_${table}`);
  }
};

export const forgetProduct = async (shop) => {
  await restoreProduct(shop);
  for (const table of TABLES) await shop.query(`DROP TABLE kept_${table}`);
};

export const VICTIMS = {
  sale: {
    application: 'catalog',
    async prepare(worker) {
      const {order} = await worker.ask({do: 'order', lines: LINES});
      return {do: 'status', order, status: PROCESSING};
    },
  },
  save: {
    application: 'admin',
    async prepare(worker, victim) {
      await victim.ask({do: 'open', product: PRODUCT, form: 'f'});
      const typed = {value: 0, pieces: 10, isAbsolute: false};
      await victim.ask({do: 'type', form: 'f', ...typed});
      return {do: 'save', form: 'f'};
    },
  },
};

/**
 * Looks at the ledger and judges it.
 *
 * @param {object} start the counters before
 * @param {number} since the last change before
 */
export const checkAfter = async (worker, start, since) => {
  await worker.ask({do: 'look'});
  const table = await readCounters(worker);
  const ledger = await readLedger(worker, since);
  checkChains({table, ledger});
  checkReasons({ledger});
  ok([0, -1, -2, -3, 10].includes(table[0] - start[0]), `${table[0]} is left`);
};
