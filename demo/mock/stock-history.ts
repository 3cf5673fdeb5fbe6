import {MockShop, type ShopProduct} from './mock-shop.js';

const HISTORY_MS = 300_000;

interface Moment {
  readonly at: number;
  readonly products: readonly ShopProduct[];
}

/** Keeps the stock of the last minutes, to simulate a cache that is behind. */
export function createStockHistory(
  shop: MockShop,
  now: () => number,
): (agoMs: number) => MockShop {
  const takeMoment = (): Moment => ({
    at: now(),
    products: structuredClone(shop.products),
  });
  let moments = [takeMoment()];
  shop.subscribe(() => {
    const oldest = now() - HISTORY_MS;
    const recent = moments.filter(({at}) => at > oldest);
    // Keep one more: it says how stock was when the history starts.
    moments = [
      ...moments.slice(moments.length - recent.length - 1),
      takeMoment(),
    ];
  });
  return (agoMs) => {
    const then = now() - agoMs;
    const moment = moments.findLast(({at}) => at <= then) ?? moments[0];
    return new MockShop(moment?.products ?? shop.products);
  };
}
