const MAX_BACKOFF_MS = 300_000;
const MAX_RETRY_AFTER_MS = 3_600_000;
const MAX_INTERVAL_MS = 240_000;

/** Holds an interval between `least` ms and four minutes. */
export const holdInterval = (intervalMs: number, leastMs: number): number =>
  Math.min(MAX_INTERVAL_MS, Math.max(leastMs, intervalMs));

/** A factor of ±10 %, so that shoppers do not ask in step. */
export const jitter = (): number => 0.9 + Math.random() / 5;

/**
 * How long to wait after the n-th failure in a row, in ms: never less than
 * health would have waited, doubling to five minutes, and as long as the
 * server asked, up to an hour.
 */
export const failureWait = (
  failures: number,
  intervalMs: number,
  retryAfterMs: number,
): number =>
  Math.max(
    intervalMs,
    (0.5 + Math.random() / 2) *
      Math.min(MAX_BACKOFF_MS, intervalMs * 2 ** failures),
    Math.min(MAX_RETRY_AFTER_MS, retryAfterMs * (1 + Math.random() / 5)),
  );

/** Statuses that asking again will not mend (RFC 9110, 15.5). */
export const isFinal = (status: number): boolean =>
  status >= 400 && status < 500 && ![408, 425, 429].includes(status);
