import {platform} from './platform.js';

const MAX_BACKOFF_MS = 300_000;
const MAX_RETRY_AFTER_MS = 3_600_000;
const MAX_INTERVAL_MS = 240_000;

/** Never so slow that a claim expires between two answers. */
export const hold = (intervalMs: number): number =>
  Math.min(MAX_INTERVAL_MS, intervalMs);

/** A factor of ±10 %, so that shoppers do not ask in step. */
export const jitter = (): number => 0.9 + Math.random() / 5;

/** Half to all of a wait of at most five minutes, so that all do not return at once. */
export const backoff = (ms: number): number =>
  Math.min(MAX_BACKOFF_MS, ms) * (0.5 + Math.random() / 2);

/** What `Retry-After` asks for, up to an hour, and up to a fifth more. */
export const obeyed = (retryAfterMs: number): number =>
  Math.min(MAX_RETRY_AFTER_MS, retryAfterMs * (1 + Math.random() / 5));

/** 4xx, which asking again will not mend, but for 408, 425 and 429. */
export const isFinal = (status: unknown): boolean =>
  /^4(?!08|25|29)..$/.test(status as string);

/** Whether the shopper pays for each byte. */
export const savesData = (): boolean | undefined =>
  (platform.navigator as {connection?: {saveData?: boolean}} | undefined)
    ?.connection?.saveData;
