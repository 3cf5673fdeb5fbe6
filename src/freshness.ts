import type {Freshness} from './snapshot.js';

/** Beyond this no claim of the past says anything about now. */
export const EXPIRY_MS = 300_000;

/** How long a record is a definite claim. All in ms. */
export const freshFor = (intervalMs: number, refreshMs: number): number =>
  Math.min(EXPIRY_MS, Math.max(2.5 * intervalMs, 1.5 * refreshMs));

/** The step that a record of this age has reached. */
export const freshnessAt = (ageMs: number, freshForMs: number): Freshness =>
  ageMs > EXPIRY_MS ? 'expired' : ageMs > freshForMs ? 'aging' : 'fresh';
