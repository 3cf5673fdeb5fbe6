// Pieces that are sold one after the other, and what a page may say of them.
import {setTimeout as pause} from 'node:timers/promises';

import {FIRST_PRODUCT, SOLD, orderOf, prepareRaces} from '../galera/races.mjs';
import {startWorker} from '../ledger/inside-shop/workers.mjs';

/** So long is one argument of a program, at most: they are written in parts. */
const AT_ONCE = 5;

/** Enough for a change at each moment, and for pieces to last. */
const PAUSE_MS = 100;

const range = (count) => Array.from({length: count}, (_, index) => index);

/**
 * Products with as many pieces as paid orders, of one piece each.
 *
 * @returns {Promise<number[]>} their ids
 */
const prepare = async (shop, count, pieces) => {
  const numbers = range(count);
  for (let first = 0; first < count; first += AT_ONCE) {
    const part = numbers.slice(first, first + AT_ONCE);
    await prepareRaces(shop, part, pieces);
  }
  const where = `product_id >= ${FIRST_PRODUCT}`;
  await shop.query(
    `UPDATE oc_product SET quantity = ${pieces}, date_available = '2009-02-03' WHERE ${where}; ` +
      'INSERT INTO oc_product_to_store (product_id, store_id) ' +
      `SELECT product_id, 0 FROM oc_product WHERE ${where}`,
  );
  return numbers.map((number) => FIRST_PRODUCT + number);
};

/**
 * Sells pieces of all products in turns, in a process of its own: to the web
 * servers, that is elsewhere.
 *
 * @param {import('../shop/create-shop.mjs').Shop} shop inside `withWorkers`
 * @param {{products: number, pieces: number}} size
 * @returns `ids`; `leftAt(id, ms)`, how many there were at most at a moment;
 *   `sold()`; `close()`
 */
export const startSales = async (shop, {products, pieces}) => {
  const ids = await prepare(shop, products, pieces);
  const ends = new Map(ids.map((id) => [id, []]));
  const worker = await startWorker(shop, 'catalog');
  let isOpen = true;
  const sellAll = async () => {
    for (const piece of range(pieces)) {
      for (const [number, id] of ids.entries()) {
        if (!isOpen) return;
        const order = orderOf(number, piece, pieces);
        await worker.ask({do: 'status', order, status: SOLD});
        ends.get(id).push(Date.now());
        await pause(PAUSE_MS);
      }
    }
  };
  const selling = sellAll();
  return {
    ids,
    leftAt: (id, ms) => pieces - ends.get(id).filter((end) => end <= ms).length,
    sold: () => [...ends.values()].flat().length,
    async close() {
      isOpen = false;
      await selling;
      await worker.close();
    },
  };
};
