import type {Claim, Stand} from '../bench/bench-record.js';

/** The least and the most that a claim can mean. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** While what the page claimed was not what the shop had. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly quantity: number;
  readonly range: Range;
}

/**
 * What a claim says about the number in stock; null: nothing now. Words about
 * the past say so themselves and are no claim about now.
 */
export function rangeOf(
  {availability, isStale, shown}: Claim,
  low: number,
): Range | null {
  if (isStale) return null;
  if (availability === 'in-stock') return {least: low + 1, most: Infinity};
  if (availability === 'out-of-stock') return {least: -Infinity, most: 0};
  if (availability !== 'low-stock') return null;
  return shown === null ? {least: 1, most: low} : {least: shown, most: shown};
}

/** Where claim and stock were apart, up to now, oldest first. */
export function findGaps(
  claims: readonly Claim[],
  stands: readonly Stand[],
  low: number,
  now: number,
): Gap[] {
  const gaps: Gap[] = [];
  for (const [index, claim] of claims.entries()) {
    const range = rangeOf(claim, low);
    const until = claims[index + 1]?.at ?? now;
    if (!range) continue;
    for (const [order, {at, quantity}] of stands.entries()) {
      const from = Math.max(claim.at, at);
      const to = Math.min(until, stands[order + 1]?.at ?? now);
      const isTrue = quantity >= range.least && quantity <= range.most;
      if (from < to && !isTrue) gaps.push({from, to, quantity, range});
    }
  }
  return gaps;
}

/** The longest time without a break in which stock was promised and gone, ms. */
export function longestLie(gaps: readonly Gap[]): number {
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
