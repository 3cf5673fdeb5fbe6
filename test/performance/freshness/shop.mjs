import {createNumbers} from '../../../build/test/audit/shops/random-numbers.js';

export const HOUR_MS = 3_600_000;

/** Pieces sold in an hour, in the whole shop. */
const SALES = 400;
/** How much more popular the first product is than the next ones. */
const ZIPF = 0.8;
const MEAN_RESTOCK_MS = HOUR_MS / 2;
const SPREAD = 1;

const deliver = (numbers, median) =>
  Math.max(1, Math.round(numbers.logNormal(median, SPREAD)));

/** Sales of an hour and what comes in: [ms, quantity from then on]. */
const historyOf = (numbers, median, salesPerHour) => {
  let quantity = deliver(numbers, median);
  const history = [[-1, quantity]];
  let at = 0;
  for (;;) {
    const meanMs = quantity > 0 ? HOUR_MS / salesPerHour : MEAN_RESTOCK_MS;
    at += meanMs * numbers.exponential();
    if (at >= HOUR_MS) return history;
    quantity = quantity > 0 ? quantity - 1 : deliver(numbers, median);
    history.push([Math.ceil(at), quantity]);
  }
};

/**
 * A made-up shop: quantities log-normal, popularity by Zipf's law, sales
 * Poisson.
 *
 * @param {number} median of the quantities
 */
export const createShop = ({seed, products, median}) => {
  const numbers = createNumbers(seed);
  const weights = Array.from(
    {length: products},
    (_, rank) => (rank + 1) ** -ZIPF,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const histories = weights.map((weight) =>
    historyOf(numbers, median, (SALES * weight) / total),
  );
  /** A product that a shopper looks at, from 1. */
  const pick = () => {
    let left = numbers.random() * total;
    const found = weights.findIndex((weight) => (left -= weight) < 0);
    return String(found + 1 || products);
  };
  return {pick, historyOf: (id) => histories[id - 1]};
};

/** The quantity at a time. */
export const quantityAt = (history, ms) =>
  history.findLast(([at]) => at <= ms)[1];
