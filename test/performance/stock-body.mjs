/**
 * A response by docs/endpoint.md: in stock, but for what is sold out.
 *
 * @param {number[]} ids
 * @param {Set<number>} soldOut
 */
export const stockBody = (ids, soldOut) => {
  const recordOf = (id) => ({
    availability: soldOut.has(id) ? 'out-of-stock' : 'in-stock',
  });
  return JSON.stringify({
    version: 1,
    products: Object.fromEntries(ids.map((id) => [id, recordOf(id)])),
  });
};
