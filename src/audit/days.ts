const DAY_MS = 86_400_000;
const DAY = /^\d{4}-\d\d-\d\d/;

/** More days than a shop's sales are spread over. */
const MOST_KEPT = 10_000;

/** Days since 1970 by text, as a shop has few days and many counters. */
const known = new Map<string, number>();

/** NaN for what is no day. */
function numberOf(day: string): number {
  let number = known.get(day);
  if (number === undefined) {
    if (known.size >= MOST_KEPT) known.clear();
    number = DAY.test(day) ? Date.parse(day) / DAY_MS : NaN;
    known.set(day, number);
  }
  return number;
}

/** A day as `YYYY-MM-DD`; a time of day behind it is cut off. */
export function readDay(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const day = value.slice(0, 10);
  return Number.isNaN(numberOf(day)) ? undefined : day;
}

/** Days from one day to a later one, both `YYYY-MM-DD`. */
export const daysBetween = (from: string, to: string): number =>
  numberOf(to) - numberOf(from);
