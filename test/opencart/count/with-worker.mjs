// One process inside the shop, for as long as it is needed: one that waits for a
// minute ends.
import {startWorker} from '../ledger/inside-shop/workers.mjs';

/**
 * @param {import('../shop/create-shop.mjs').Shop} shop
 * @param {(worker: {ask: Function}) => Promise<unknown>} act
 */
export const withWorker = async (shop, act) => {
  const worker = await startWorker(shop, 'catalog');
  try {
    return await act(worker);
  } finally {
    await worker.close();
  }
};
