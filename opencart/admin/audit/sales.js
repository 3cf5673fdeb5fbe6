import {CounterMap} from './counter-map.js';

/**
 * What was sold and cancelled of each counter: adds up the sums of slices, as
 * the server made them (Sales.php).
 */
export class Sales {
  #sums = new CounterMap();

  /** @param {unknown[][]} rows */
  add(rows) {
    for (const row of rows) {
      const [key, sold30, sold365, cancelled365, first, last, days] = row;
      const sum = this.#sums.get(key);
      if (!sum) {
        this.#sums.set(key, {
          sold30,
          sold365,
          cancelled365,
          first,
          last,
          days,
        });
        continue;
      }
      sum.sold30 += sold30;
      sum.sold365 += sold365;
      sum.cancelled365 += cancelled365;
      if (first && (!sum.first || first < sum.first)) sum.first = first;
      if (last > sum.last) sum.last = last;
      // The same day may be in several slices.
      sum.days.push(...days);
    }
  }

  /** Facts of a counter, as the audit has them. */
  of(key) {
    const sum = this.#sums.get(key);
    if (!sum) {
      return {sold30: 0, sold365: 0, saleDays365: 0, cancelled365: 0};
    }
    const {sold30, sold365, cancelled365, first, last, days} = sum;
    const facts = {
      sold30,
      sold365,
      saleDays365: new Set(days).size,
      cancelled365,
    };
    return last ? {...facts, firstSale: first, lastSale: last} : facts;
  }
}
