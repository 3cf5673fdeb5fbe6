import {MockShop, type ShopProduct} from './mock-shop.js';

const KEPT_MS = 300_000;

interface Moment {
  readonly at: number;
  readonly products: readonly ShopProduct[];
}

/** Remembers the stock of the last minutes, for a cache that is behind. */
export function createStockHistory(
  shop: MockShop,
  now: () => number,
): (agoMs: number) => MockShop {
  const remember = (): Moment => ({
    at: now(),
    products: structuredClone(shop.products),
  });
  let moments = [remember()];
  shop.subscribe(() => {
    const oldest = now() - KEPT_MS;
    const kept = moments.filter(({at}) => at > oldest);
    // The last one before them still says how it was then.
    moments = [...moments.slice(moments.length - kept.length - 1), remember()];
  });
  return (agoMs) => {
    const then = now() - agoMs;
    const moment = moments.findLast(({at}) => at <= then) ?? moments[0];
    return new MockShop(moment?.products ?? shop.products);
  };
}
