import {createRandom} from '../../helpers/create-random.js';

/** Seeded random numbers of several distributions. */
export function createNumbers(seed: number) {
  const random = createRandom(seed);
  // 0 has no logarithm.
  const positive = () => 1 - random();
  const normal = () =>
    Math.sqrt(-2 * Math.log(positive())) * Math.cos(2 * Math.PI * random());
  /** A whole number from 0, below the limit. */
  const below = (limit: number) => Math.floor(random() * limit);
  return {
    random,
    below,
    /** One of a list. */
    pick: <Choice>(list: readonly Choice[]) => list[below(list.length)]!,
    exponential: () => -Math.log(positive()),
    logNormal: (median: number, sigma: number) =>
      median * Math.exp(sigma * normal()),
    poisson: (mean: number) => {
      // What is frequent is as good as normal.
      if (mean > 30) {
        return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
      }
      const limit = Math.exp(-mean);
      let count = 0;
      for (let left = positive(); left > limit; left *= positive()) count++;
      return count;
    },
  };
}

export type Numbers = ReturnType<typeof createNumbers>;
