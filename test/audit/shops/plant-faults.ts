import type {Counter} from '../../../src/audit.js';
import {createValues} from './honest-shop.js';
import {daysAgo} from './sales.js';

type Plant = (own: Counter, index: number) => Counter[];

/** A counter that is right with this quantity. */
const withQuantity = (own: Counter, quantity: number): Counter => ({
  ...own,
  quantity,
  minimum: 1,
  isCounted: true,
  isOnSale: true,
  countedQuantity: quantity,
  soldSinceCount: 0,
  ledgerQuantity: quantity,
});

const unsold = {sold30: 0, sold365: 0, saleDays365: 0};

/** One fault of each rule, in a product that was right. */
export const CONTRADICTIONS: Readonly<Record<string, Plant>> = {
  negative: (own) => [withQuantity(own, -3)],
  minimum: (own) => [{...withQuantity(own, 2), minimum: 5}],
  'options-above': (own) => [
    withQuantity(own, 9),
    ...createValues(own, [4, 3, 3]),
  ],
  'options-below': (own) => [
    withQuantity(own, 9),
    ...createValues(own, [4, 3, 1]),
  ],
  'option-sold-out': (own) => [
    withQuantity(own, 9),
    ...createValues(own, [0, 0]),
  ],
  'uncounted-product': (own) => [
    {...withQuantity(own, 9), ...unsold, isCounted: false},
    ...createValues(own, [4, 5]),
  ],
  'sold-uncounted': (own) => [
    {...withQuantity(own, 9), isCounted: false, sold365: 12},
  ],
  oversold: (own) => [
    {...withQuantity(own, 9), countedQuantity: 5, soldSinceCount: 8},
  ],
  ledger: (own) => [{...withQuantity(own, 9), ledgerQuantity: 12}],
  variant: (own) => [
    withQuantity(own, 9),
    {
      ...withQuantity(own, 11),
      productId: `${own.productId}-variant`,
      masterId: own.productId,
    },
  ],
};

const TYPED = [9999, 10_000, 50_000, 99_999];

export const SUSPICIONS: Readonly<Record<string, Plant>> = {
  placeholder: (own, index) => [
    withQuantity(own, TYPED[index % TYPED.length]!),
  ],
  repeated: (own) => [withQuantity(own, 250)],
  cover: ({sold365 = 0, ...own}) => [
    {...withQuantity(own, 101 + 4 * sold365), sold365},
  ],
  silent: (own) => [
    {
      ...withQuantity(own, 9),
      sold365: 300,
      saleDays365: 120,
      firstSale: daysAgo(900),
      lastSale: daysAgo(90),
    },
  ],
};

export interface Planted {
  readonly rule: string;
  readonly productId: string;
}

/**
 * Puts each kind of fault into so many products, one to a product.
 *
 * @param share of the products, for each kind
 */
export function plantFaults(
  shop: readonly Counter[][],
  kinds: Readonly<Record<string, Plant>>,
  share: number,
): {counters: Counter[]; planted: Planted[]} {
  const entries = Object.entries(kinds);
  const times = Math.ceil(share * shop.length);
  const stride = Math.floor(shop.length / (times * entries.length));
  const planted: Planted[] = [];
  const counters = shop.flatMap((group, index) => {
    const place = index / stride;
    const entry = entries[Math.floor(place) % entries.length]!;
    if (!Number.isInteger(place) || planted.length >= times * entries.length) {
      return group;
    }
    const [rule, plant] = entry;
    const own = group[0]!;
    planted.push({rule, productId: own.productId});
    return plant(own, Math.floor(place / entries.length));
  });
  return {counters, planted};
}

/** Every third number from 50 rounded to the nearest five. */
export const typeNumbers = (shop: readonly Counter[][]): Counter[] =>
  shop
    .flat()
    .map((counter, index) =>
      counter.quantity < 50 || index % 3
        ? counter
        : {...counter, quantity: Math.round(counter.quantity / 5) * 5},
    );
