import {type Availability, withLow} from '../client/record.js';
import type {Snapshot, Verdict, Want} from '../client/snapshot.js';

/** What may be shown of a product right now. */
export interface Judgement {
  readonly availability: Availability | 'unknown';
  /** The record is minutes old: no number, no urgency. */
  readonly isStale: boolean;
  /** The number to show, or `null` if none may be shown. */
  readonly left: number | null;
}

/** The record while it is fresh or aging, else `null`. */
export const claimOf = ({freshness, record}: Snapshot) =>
  freshness === 'fresh' || freshness === 'aging' ? record : null;

/** Judges what to show; stock counts as low at or below `low`. */
export function judge(snapshot: Snapshot, low: number): Judgement {
  const record = claimOf(snapshot);
  const isStale = snapshot.freshness === 'aging';
  if (!record) return {availability: 'unknown', isStale, left: null};
  const {availability, left = null} = withLow(record, low);
  const isShown = availability === 'low-stock' && !isStale;
  return {availability, isStale, left: isShown ? left : null};
}

const refuse = (reason: Verdict['reason'], left?: number): Verdict => ({
  ok: reason === 'unconfirmed' ? 'unknown' : false,
  reason: reason!,
  ...(left !== undefined && {left}),
});

/**
 * Judges whether the record allows this add-to-cart.
 *
 * The rules follow OpenCart's checkout: OpenCart 4.1.0.4,
 * `system/library/cart/cart.php`, `hasStock()` and `hasMinimum()`.
 */
export function judgeWant(
  snapshot: Snapshot,
  {quantity, optionValues = {}}: Omit<Want, 'productId'>,
): Verdict {
  const record = claimOf(snapshot);
  if (!record) return refuse('unconfirmed');
  const {availability, left, minimum = 1, options} = record;
  if (availability === 'unavailable') return refuse(availability);
  if (availability !== 'backorder') {
    const counts = Object.entries(optionValues)
      .flatMap(([id, values]) => values.map((value) => options?.[id]?.[value]))
      .filter((count) => typeof count === 'number');
    const fewest = Math.min(left ?? Infinity, ...counts);
    if (availability === 'out-of-stock' || left === 0) {
      return refuse('out-of-stock');
    }
    if (!fewest) return refuse('option-out-of-stock');
    if (quantity > fewest) return refuse('too-few', fewest);
  }
  return quantity < minimum ? refuse('minimum') : {ok: true};
}
