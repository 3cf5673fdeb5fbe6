/** Assumed where an answer does not say how old it is. */
const ASSUMED_AGE = 5000;

const seconds = (text: string | null): number =>
  /^\d+$/.test(text ?? '') ? Number(text) : NaN;

const date = (headers: Headers, name: string): number =>
  Date.parse(headers.get(name) ?? '');

/** `Stock-As-Of`: when the shop read its database, epoch seconds, or `NaN`. */
export const stockAsOf = (headers: Headers): number =>
  seconds(headers.get('stock-as-of'));

/**
 * How old an answer was when it left the server or cache, in ms.
 *
 * `Age` (RFC 9111, 5.1) is what caches say; nginx sends none and rewrites
 * `Date`, which then stands against the origin's own `Stock-As-Of`. The larger
 * of the two counts.
 */
export function answerAge(headers: Headers): number {
  const age = seconds(headers.get('age')) * 1000;
  const since = date(headers, 'date') - stockAsOf(headers) * 1000;
  return age >= 0 || since === since
    ? Math.max(age || 0, since || 0, 0)
    : ASSUMED_AGE;
}

/** `Retry-After` (RFC 9110, 10.2.3) in ms: seconds or a date; 0: none. */
export function retryAfter(headers: Headers): number {
  const wait = seconds(headers.get('retry-after')) * 1000;
  const from = date(headers, 'date') || Date.now();
  return Math.max(0, wait || date(headers, 'retry-after') - from || 0);
}
