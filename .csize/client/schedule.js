import { platform } from './platform/platform.js';
const MAX_BACKOFF_MS = 300_000;
const MAX_RETRY_AFTER_MS = 3_600_000;
const MAX_INTERVAL_MS = 240_000;
/** Never so slow that stock expires between two answers. */
export const capInterval = (intervalMs) => Math.min(MAX_INTERVAL_MS, intervalMs);
/** A factor of ±10 %, so that browsers do not ask in step. */
export const jitter = () => 0.9 + Math.random() / 5;
/** Half to all of a wait of at most five minutes, so that not all return at once. */
export const backoffMs = (waitMs) => Math.min(MAX_BACKOFF_MS, waitMs) * (0.5 + Math.random() / 2);
/** What `Retry-After` asks for plus up to a fifth, but no more than an hour. */
export const retryAfterDelayMs = (retryAfterMs) => Math.min(MAX_RETRY_AFTER_MS, retryAfterMs * (1 + Math.random() / 5));
/** Whether asking again is no use: 4xx, except for 408, 425 and 429. */
export const isFinal = (status) => /^4(?!08|25|29)..$/.test(status);
/** Whether the shopper pays for each byte. */
export const savesData = () => platform.navigator
    ?.connection?.saveData;
