import {platform} from './platform/platform.js';

const MAX_RETRY_AFTER_MS = 3_600_000;
const MAX_INTERVAL_MS = 240_000;

/** Never so slow that stock expires between two answers. */
export const capInterval = (intervalMs: number): number =>
  Math.min(MAX_INTERVAL_MS, intervalMs);

/** A factor of ±10 %, so that browsers do not ask in step. */
export const jitter = (): number => 0.9 + Math.random() / 5;

/** A factor for waits after failures, so that not all return at once. */
export const halfToAll = (): number => 0.5 + Math.random() / 2;

/** What `Retry-After` asks for plus up to a fifth, but no more than an hour. */
export const retryAfterDelayMs = (retryAfterMs: number): number =>
  Math.min(MAX_RETRY_AFTER_MS, retryAfterMs * (1 + Math.random() / 5));

/** Whether asking again is no use: 4xx, except for 408, 425 and 429. */
export const isFinal = (status: unknown): boolean =>
  /^4(?!08|25|29)..$/.test(status as string);

/** Whether the shopper pays for each byte. */
export const savesData = (): boolean | undefined =>
  (platform.navigator as {connection?: {saveData?: boolean}} | undefined)
    ?.connection?.saveData;
