// Random carts, each in a random shop; the seed decides both.
import {createPick, createRandom} from '../../random.mjs';

/** Product → option → values, as in the demo data. */
export const PRODUCT_OPTIONS = {
  30: {226: [15, 16]},
  35: {224: [12, 13, 14]},
  40: {},
  43: {},
  47: {},
};

const QUANTITIES = [-2, 0, 1, 2, 3, 4, 5, 8, 20, 999];
const UNKNOWN_VALUE = 99999;

const isRare = (random) => random() < 0.04;

const productAtRandom = (random, pick, options) => ({
  quantity: pick(QUANTITIES),
  minimum: pick([1, 1, 1, 1, 2, 3]),
  subtract: pick([0, 1]),
  status: isRare(random) ? 0 : 1,
  isFuture: isRare(random),
  values: Object.fromEntries(
    Object.values(options)
      .flat()
      .map((id) => [
        id,
        {quantity: pick(QUANTITIES), subtract: pick([0, 1, 1])},
      ]),
  ),
});

const lineAtRandom = (random, pick, productId) => ({
  productId,
  quantity: 1 + Math.floor(random() * 4),
  options: Object.fromEntries(
    Object.entries(PRODUCT_OPTIONS[productId]).map(([id, values]) => [
      id,
      isRare(random) ? UNKNOWN_VALUE : pick(values),
    ]),
  ),
});

/** @returns {object[]} `shop` by product id, `lines`, `allowsBackorders` */
export const generateCarts = (seed, count) => {
  const random = createRandom(seed);
  const pick = createPick(random);
  return Array.from({length: count}, () => {
    const ids = Object.keys(PRODUCT_OPTIONS);
    const chosen = [pick(ids), pick(ids)].slice(random() < 0.6 ? 1 : 0);
    return {
      allowsBackorders: random() < 0.1,
      shop: Object.fromEntries(
        ids.map((id) => [
          id,
          productAtRandom(random, pick, PRODUCT_OPTIONS[id]),
        ]),
      ),
      lines: Array.from({length: 1 + Math.floor(random() * 3)}, () =>
        lineAtRandom(random, pick, pick(chosen)),
      ),
    };
  });
};
