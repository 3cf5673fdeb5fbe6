import type {Claim, StockLevel} from '../bench/bench-record.js';

/** The smallest and the largest quantity that a claim can mean. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** A time in which the page's claim differed from the shop's stock. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly quantity: number;
  readonly range: Range;
}

/**
 * What a claim says about the quantity in stock; `null`: nothing. A stale claim
 * says when it was checked, so it claims nothing about now.
 */
export function rangeOf(
  {availability, count, isStale}: Claim,
  low: number,
): Range | null {
  if (isStale) return null;
  if (availability === 'in-stock') return {least: low + 1, most: Infinity};
  if (availability === 'out-of-stock') return {least: -Infinity, most: 0};
  if (availability !== 'low-stock') return null;
  return count === null ? {least: 1, most: low} : {least: count, most: count};
}

/** Finds where claim and stock differed up to now, oldest first. */
export function findGaps(
  claims: readonly Claim[],
  levels: readonly StockLevel[],
  low: number,
  now: number,
): Gap[] {
  const gaps: Gap[] = [];
  for (const [index, claim] of claims.entries()) {
    const range = rangeOf(claim, low);
    const until = claims[index + 1]?.at ?? now;
    if (!range) continue;
    for (const [order, {at, quantity}] of levels.entries()) {
      const from = Math.max(claim.at, at);
      const to = Math.min(until, levels[order + 1]?.at ?? now);
      const isTrue = quantity >= range.least && quantity <= range.most;
      if (from < to && !isTrue) gaps.push({from, to, quantity, range});
    }
  }
  return gaps;
}

/** The longest time on end in which the page promised stock that was gone, ms. */
export function longestLieMs(gaps: readonly Gap[]): number {
  let longest = 0;
  let start = 0;
  let end = -1;
  for (const {from, to, quantity, range} of gaps) {
    if (quantity > 0 || range.least <= 0) continue;
    if (from !== end) start = from;
    end = to;
    longest = Math.max(longest, end - start);
  }
  return longest;
}
