/** How long the shop remembers: longer than any claim may last. */
const MEMORY_MS = 900_000;
const MEAN_CHANGE_MS = 240_000;
const MOST = 7;
const LOW = 5;

const recordOf = (quantity) => {
  if (quantity === 0) return {availability: 'out-of-stock'};
  if (quantity > LOW) return {availability: 'in-stock'};
  return {availability: 'low-stock', left: quantity};
};

/**
 * The truth: products whose quantities change at random times, in the shop's
 * own time, which no fault touches.
 */
export const createShop = (numbers, ids) => {
  /** Product → [from, quantity], the oldest first. */
  const histories = new Map(
    ids.map((id) => [id, [[0, numbers.below(MOST + 1)]]]),
  );
  const nextAt = new Map(ids.map((id) => [id, 0]));
  let changes = 0;

  const change = (id, at) => {
    const history = histories.get(id);
    history.push([at, numbers.below(MOST + 1)]);
    while (history[1][0] < at - MEMORY_MS) history.shift();
    changes++;
  };

  /** Lets the shop sell and restock until a time. */
  const advance = (until) => {
    for (const id of ids) {
      while (nextAt.get(id) <= until) {
        change(id, nextAt.get(id));
        const wait = MEAN_CHANGE_MS * numbers.exponential();
        nextAt.set(id, nextAt.get(id) + wait);
      }
    }
  };

  const quantityAt = (id, at) =>
    histories.get(id).findLast(([from]) => from <= at)?.[1] ?? 0;

  return {
    ids,
    advance,
    changes: () => changes,
    recordAt: (id, at) => recordOf(quantityAt(id, at)),
    /** Every record that was true at some time of this span. */
    recordsIn: (id, from, to) => [
      recordOf(quantityAt(id, from)),
      ...histories
        .get(id)
        .filter(([at]) => at > from && at <= to)
        .map(([, quantity]) => recordOf(quantity)),
    ],
  };
};
