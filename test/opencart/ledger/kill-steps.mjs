// A process is killed before each of its statements: the next look leaves
// nothing that contradicts the shop, and calls nothing known unexplained.
import {ok} from 'node:assert/strict';

import {checkChains, checkReasons} from './checks.mjs';
import {
  PRODUCT,
  lastChange,
  readCounters,
  readLedger,
  resetCounters,
} from './counters.mjs';
import {startWorker} from './inside-shop/workers.mjs';

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

const restoreProduct = async (shop) => {
  for (const table of TABLES) {
    await shop.query(`REPLACE INTO ${table} SELECT * FROM kept_${table}`);
  }
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

/** @returns whether it died, rather than finish */
const killAt = async (shop, worker, {application, prepare}, at) => {
  await restoreProduct(shop);
  const start = await resetCounters(worker);
  await worker.ask({do: 'look'});
  const victim = await startWorker(shop, application);
  const since = await lastChange(worker);
  const ask = await prepare(worker, victim);
  const hasDied = await victim.ask({...ask, dieAt: at}).then(
    () => false,
    (error) => {
      if (!error.message.startsWith('A worker ended')) throw error;
      return true;
    },
  );
  await victim.close();
  await worker.ask({do: 'look'});
  const table = await readCounters(worker);
  const ledger = await readLedger(worker, since);
  checkChains({table, ledger});
  checkReasons({ledger});
  ok([0, -1, -2, -3, 10].includes(table[0] - start[0]), `${table[0]} is left`);
  return hasDied;
};

const killAtEach = async (shop, worker, victim) => {
  let at = 1;
  for (;;) {
    try {
      if (!(await killAt(shop, worker, victim, at))) return at - 1;
    } catch (error) {
      throw new Error(`Before statement ${at}: ${error.message}`, {
        cause: error,
      });
    }
    at += 1;
  }
};

export const killSteps = async (shop, [worker], step) => {
  await keepProduct(shop);
  for (const [name, victim] of Object.entries(VICTIMS)) {
    await step(`SIGKILL of a ${name}, at each statement`, async () => {
      const statements = await killAtEach(shop, worker, victim);
      return `${statements} statements`;
    });
  }
  await restoreProduct(shop);
  for (const table of TABLES) await shop.query(`DROP TABLE kept_${table}`);
};
