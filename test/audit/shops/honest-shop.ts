import type {Counter} from '../../../src/audit.js';
import {createNumbers, type Numbers} from './random-numbers.js';
import {createSales, type Demand} from './sales.js';

export interface ShopSetting {
  readonly seed: number;
  /** How many counters at least. */
  readonly size: number;
  /** Of the quantities. */
  readonly median: number;
  readonly demand: Demand;
}

/** Days that the stock of most products lasts. */
const COVER_DAYS = 60;

/** Splits pieces into so many parts. */
const split = (numbers: Numbers, pieces: number, parts: number): number[] => {
  const cuts = Array.from({length: parts - 1}, () => numbers.below(pieces + 1));
  const edges = [0, ...cuts.toSorted((a, b) => a - b), pieces];
  return edges.slice(1).map((edge, index) => edge - edges[index]!);
};

const createProduct = (
  numbers: Numbers,
  {median, demand}: ShopSetting,
  productId: string,
): Counter => {
  const quantity = Math.round(numbers.logNormal(median, 1));
  const perDay = (quantity + 0.5) / numbers.logNormal(COVER_DAYS, 0.7);
  const isCounted = numbers.random() < 0.97;
  const soldSinceCount = numbers.below(20);
  return {
    productId,
    name: `Product ${productId}`,
    quantity,
    minimum: numbers.random() < 0.05 && quantity !== 1 ? 2 : 1,
    isCounted,
    isOnSale: numbers.random() < 0.97,
    ...(isCounted ? createSales(numbers, demand, perDay) : {}),
    cancelled365: numbers.poisson(0.3),
    corrections365: numbers.poisson(0.2),
    refused30: numbers.poisson(0.02),
    soldSinceCount,
    countedQuantity: quantity + soldSinceCount,
    ledgerQuantity: quantity,
  };
};

/** The part of a product's sales that a value with so many pieces has. */
const soldOf = ({quantity, sold365}: Counter, pieces: number) =>
  sold365 && Math.round((sold365 * pieces) / Math.max(1, quantity));

/** An option whose values have all pieces of the product. */
export const createValues = (
  own: Counter,
  quantities: readonly number[],
  optionId = `${own.productId}-size`,
): Counter[] =>
  quantities.map((quantity, index) => ({
    productId: own.productId,
    valueId: `${optionId}-${index}`,
    optionId,
    name: own.name,
    label: `Value ${index}`,
    quantity,
    isCounted: true,
    isRequired: true,
    isOnSale: own.isOnSale,
    sold365: soldOf(own, quantity),
    ledgerQuantity: quantity,
  }));

/** Options that agree with their product, each in a way of its own. */
const OPTIONS: ((own: Counter, numbers: Numbers) => Counter[])[] = [
  (own, numbers) => createValues(own, split(numbers, own.quantity, 3)),
  // Nothing of it is counted.
  (own) =>
    createValues(own, [0, 50]).map((value) => ({...value, isCounted: false})),
  // One value is not counted, and takes the rest.
  (own, numbers) =>
    createValues(own, split(numbers, own.quantity, 3)).map((value, index) =>
      index > 0
        ? value
        : {...value, quantity: 0, ledgerQuantity: 0, isCounted: false},
    ),
  // An extra, which need not be chosen.
  (own, numbers) =>
    createValues(own, [numbers.below(2 * own.quantity + 9)]).map((value) => ({
      ...value,
      isRequired: false,
    })),
];

const createVariant = (own: Counter): Counter => ({
  ...own,
  productId: `${own.productId}-variant`,
  masterId: own.productId,
});

const createGroup = (
  numbers: Numbers,
  setting: ShopSetting,
  productId: string,
): Counter[] => {
  const own = createProduct(numbers, setting, productId);
  const draw = numbers.random();
  if (draw < 0.02) return [own, createVariant(own)];
  if (draw > 0.2 || !own.isCounted) return [own];
  const create = numbers.pick(OPTIONS);
  return [own, ...create(own, numbers)];
};

/** The products of a shop whose numbers are true, each with its values. */
export function createHonestShop(setting: ShopSetting): Counter[][] {
  const numbers = createNumbers(setting.seed);
  const groups: Counter[][] = [];
  for (let counters = 0; counters < setting.size;) {
    const group = createGroup(numbers, setting, `${groups.length + 1}`);
    counters += group.length;
    groups.push(group);
  }
  return groups;
}
