import {CounterMap} from './counter-map.js';

const NONE_SOLD = {sold30: 0, sold365: 0, saleDays365: 0, cancelled365: 0};

/** The sales of a counter that was read before; of a new one, none. */
export const salesOf = (counter) => {
  if (!counter) return NONE_SOLD;
  const {sold30, sold365, saleDays365, cancelled365} = counter;
  const facts = {sold30, sold365, saleDays365, cancelled365};
  const {firstSale, lastSale} = counter;
  return lastSale ? {...facts, firstSale, lastSale} : facts;
};

/**
 * What was sold and cancelled of each counter: adds up the sums of slices, as
 * the server made them (Sales.php).
 */
export class Sales {
  /** The first row of each counter, with what others have added. */
  #rows = new CounterMap();

  /** @param {unknown[][]} rows */
  add(rows) {
    for (const row of rows) {
      const [key, sold30, sold365, cancelled365, first, last, days] = row;
      const sum = this.#rows.get(key);
      if (!sum) {
        this.#rows.set(key, row);
        continue;
      }
      sum[1] += sold30;
      sum[2] += sold365;
      sum[3] += cancelled365;
      if (first && (!sum[4] || first < sum[4])) sum[4] = first;
      if (last > sum[5]) sum[5] = last;
      // The same day may be in several slices.
      sum[6].push(...days);
    }
  }

  /** Facts of a counter, as the audit has them. */
  of(key) {
    const sum = this.#rows.get(key);
    if (!sum) return NONE_SOLD;
    const [, sold30, sold365, cancelled365, firstSale, lastSale, days] = sum;
    const saleDays365 = new Set(days).size;
    const facts = {sold30, sold365, saleDays365, cancelled365};
    return lastSale ? {...facts, firstSale, lastSale} : facts;
  }
}
