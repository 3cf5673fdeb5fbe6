/**
 * Where the counters of a product stand, [start, end), among all: these come by
 * product_id. So the page keeps no table of them, which it would have to clean
 * up around.
 *
 * @param {object[]} counters
 * @param {string} productId
 */
export const rangeOf = (counters, productId) => {
  const id = Number(productId);
  let start = 0;
  let end = counters.length;
  while (start < end) {
    const middle = (start + end) >> 1;
    if (Number(counters[middle].productId) < id) start = middle + 1;
    else end = middle;
  }
  while (counters[end]?.productId === productId) end++;
  return [start, end];
};

/** The counter of this name; undefined for none. */
export const findCounter = (counters, {productId, valueId}) =>
  counters
    .slice(...rangeOf(counters, productId))
    .find((counter) => counter.valueId === valueId);
