import {keyOf} from './keys.js';
import {Sales} from './sales.js';

/** Sales first: each counter is whole when it comes in. */
const KINDS = ['products', 'values', 'counters'];

/**
 * Fetches the facts of all counters, a slice at a time.
 *
 * @param {(name: string, values: object) => Promise<object>} ask
 * @param {(progress: {kind: string, share: number, count: number}) => void} onProgress
 *   with the share of all that is read, from 0 to 1
 * @throws when a slice cannot be read
 */
export const fetchFacts = async (ask, onProgress) => {
  const sales = new Sales();
  const counters = [];
  for (const [place, kind] of KINDS.entries()) {
    let after = 0;
    for (;;) {
      const slice = await ask('facts', {kind, after});
      if (slice.sales) sales.add(slice.sales);
      for (const counter of slice.counters ?? []) {
        counters.push(Object.assign(counter, sales.of(keyOf(counter))));
      }
      const share = (place + slice.share) / KINDS.length;
      onProgress({kind, share, count: counters.length});
      if (slice.isLast) break;
      if (!(slice.after > after)) throw new Error('A slice has no end.');
      ({after} = slice);
    }
  }
  return counters;
};
