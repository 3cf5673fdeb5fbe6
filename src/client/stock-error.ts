/**
 * Why an answer was refused or did not come.
 *
 * - `network`: no connection, blocked by CORS or CSP, a redirect elsewhere
 * - `timeout`: not answered in time, body included
 * - `status`: an HTTP status other than 200
 * - `content`: not `application/json`, over 256 KiB, truncated or malformed
 * - `version`: a wire format other than 1
 * - `record`: the answer stands, but says nothing readable of this product
 */
export type StockErrorCode =
  'network' | 'timeout' | 'status' | 'content' | 'version' | 'record';

/** A refused or missing answer. */
export class StockError extends Error {
  declare readonly code: StockErrorCode;
  /** The HTTP status for `status`, the content type for `content`, and so on. */
  declare readonly detail: unknown;
  /** How long the server asked us to stay away, in ms; 0: it did not. */
  declare readonly retryAfter: number;
  /** When it is tried again by itself, epoch ms; `null`: it is not. */
  declare retryAt: number | null;

  constructor(code: StockErrorCode, detail?: unknown, retryAfter = 0) {
    super(`${code}: ${detail as string}`);
    Object.assign(this, {code, detail, retryAt: null, retryAfter});
  }
}
