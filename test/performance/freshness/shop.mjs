import {createRandom} from '../../../build/test/helpers/create-random.js';

export const HOUR_MS = 3_600_000;

/** Pieces sold in an hour, in the whole shop. */
const SALES = 400;
/** How much more popular the first product is than the next ones. */
const ZIPF = 0.8;
const MEAN_RESTOCK_MS = HOUR_MS / 2;
const SPREAD = 1;

const normal = (random) =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

const exponential = (random, mean) => -mean * Math.log(1 - random());

const deliver = (random, median) =>
  Math.max(1, Math.round(median * Math.exp(SPREAD * normal(random))));

/** Sales of an hour and what comes in: [ms, quantity from then on]. */
const historyOf = (random, median, salesPerHour) => {
  let quantity = deliver(random, median);
  const history = [[-1, quantity]];
  let at = 0;
  for (;;) {
    at +=
      quantity > 0
        ? exponential(random, HOUR_MS / salesPerHour)
        : exponential(random, MEAN_RESTOCK_MS);
    if (at >= HOUR_MS) return history;
    quantity = quantity > 0 ? quantity - 1 : deliver(random, median);
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
  const random = createRandom(seed);
  const weights = Array.from(
    {length: products},
    (_, rank) => (rank + 1) ** -ZIPF,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const histories = weights.map((weight) =>
    historyOf(random, median, (SALES * weight) / total),
  );
  /** A product that a shopper looks at, from 1. */
  const pick = () => {
    let left = random() * total;
    const found = weights.findIndex((weight) => (left -= weight) < 0);
    return String(found + 1 || products);
  };
  return {pick, historyOf: (id) => histories[id - 1]};
};

/** The quantity at a time. */
export const quantityAt = (history, ms) =>
  history.findLast(([at]) => at <= ms)[1];
