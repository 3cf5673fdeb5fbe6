// How many requests reach the shop behind a shared cache.

/**
 * Requests per second for one address. Its pages ask at random moments, so the
 * next one comes `intervalSeconds / pages` after the cached answer has become
 * old. Where nobody else has the page open, each request reaches the shop.
 *
 * @param {number} pages that are open, at least 0
 * @param {number} intervalSeconds between two requests of a page
 * @param {number} freshSeconds that the cache keeps an answer
 */
export const originRate = (pages, intervalSeconds, freshSeconds) =>
  pages === 0 ? 0 : 1 / (freshSeconds + intervalSeconds / pages);

/**
 * Shares of addresses by rank, as shops see them: the second gets half of what
 * the first gets, and so on (Zipf).
 */
export const popularity = (addresses) => {
  const weights = Array.from({length: addresses}, (_, rank) => 1 / (rank + 1));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
};

/**
 * Requests per second of a whole shop.
 *
 * @param {object} shop
 * @param {number} shop.pages that are open
 * @param {number[]} shop.shares of them, by address; their sum is 1
 * @param {number} shop.places of a CDN, each with a cache of its own
 * @param {number} shop.intervalSeconds
 * @param {number} shop.freshSeconds
 */
export const shopRate = ({
  pages,
  shares,
  places,
  intervalSeconds,
  freshSeconds,
}) =>
  places *
  shares.reduce(
    (total, share) =>
      total +
      originRate((share * pages) / places, intervalSeconds, freshSeconds),
    0,
  );
