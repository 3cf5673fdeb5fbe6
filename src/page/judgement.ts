import {type Availability, withLow} from '../client/record.js';
import type {Snapshot, Verdict, Want} from '../client/snapshot.js';

/** What may be claimed of a product at this moment. */
export interface Judgement {
  readonly availability: Availability | 'unknown';
  /** The claim is of some minutes ago: no number, no urgency. */
  readonly isStale: boolean;
  /** The number to show, if one may be shown. */
  readonly left: number | null;
}

/** The record, while anything may be claimed from it. */
export const claimOf = ({freshness, record}: Snapshot) =>
  freshness === 'fresh' || freshness === 'aging' ? record : null;

/** Judges what to show, with "low" at or below this number. */
export function judge(snapshot: Snapshot, low: number): Judgement {
  const record = claimOf(snapshot);
  const isStale = snapshot.freshness === 'aging';
  if (!record) return {availability: 'unknown', isStale, left: null};
  const {availability, left = null} = withLow(record, low);
  const isShown = availability === 'low-stock' && !isStale;
  return {availability, isStale, left: isShown ? left : null};
}

const refused = (reason: Verdict['reason'], left?: number): Verdict => ({
  ok: reason === 'unconfirmed' ? 'unknown' : false,
  reason: reason!,
  ...(left !== undefined && {left}),
});

/**
 * Judges whether this may be added to the cart, as far as the record tells.
 *
 * The rules are those of the shop's own checkout: OpenCart 4.1.0.4,
 * `system/library/cart/cart.php`, `hasStock()` and `hasMinimum()`.
 */
export function judgeWant(
  snapshot: Snapshot,
  {quantity, optionValues = {}}: Omit<Want, 'productId'>,
): Verdict {
  const record = claimOf(snapshot);
  if (!record) return refused('unconfirmed');
  const {availability, left, minimum = 1, options} = record;
  if (availability === 'unavailable') return refused(availability);
  if (availability !== 'backorder') {
    const counts = Object.entries(optionValues)
      .flatMap(([id, values]) => values.map((value) => options?.[id]?.[value]))
      .filter((count) => typeof count === 'number');
    const fewest = Math.min(left ?? Infinity, ...counts);
    if (availability === 'out-of-stock' || left === 0) {
      return refused('out-of-stock');
    }
    if (!fewest) return refused('option-out-of-stock');
    if (quantity > fewest) return refused('too-few', fewest);
  }
  return quantity < minimum ? refused('minimum') : {ok: true};
}
