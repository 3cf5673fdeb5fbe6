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
const keepProduct = async (shop) => {
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

const forgetProduct = async (shop) => {
  await restoreProduct(shop);
  for (const table of TABLES) await shop.query(`DROP TABLE kept_${table}`);
};

const VICTIMS = {
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
 * Stops a victim before a statement, again and again, until one comes to its end.
 *
 * @param {(at: number) => Promise<boolean>} stopAt whether it was stopped there
 * @returns how often
 */
const stopUntilDone = async (stopAt, apart) => {
  let times = 0;
  for (let at = 1; ; at += apart) {
    try {
      if (!(await stopAt(at))) return times;
    } catch (error) {
      throw new Error(`Before statement ${at}: ${error.message}`, {
        cause: error,
      });
    }
    times += 1;
  }
};

/**
 * Tries each victim, and gives the product back.
 *
 * @param {(victim: object, at: number) => Promise<boolean>} stopAt
 * @param {(name: string, act: () => Promise<number>) => Promise<void>} step
 * @param {number} [apart] statements from one try to the next
 */
export const stopVictims = async (shop, stopAt, step, apart = 1) => {
  await keepProduct(shop);
  for (const [name, victim] of Object.entries(VICTIMS)) {
    await step(name, () => stopUntilDone((at) => stopAt(victim, at), apart));
  }
  await forgetProduct(shop);
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
