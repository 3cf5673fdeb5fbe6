import type {ProductId} from './product-ids.js';
import type {ProductRecord} from './record.js';
import type {StockError} from './stock-error.js';

/** How far a record can be trusted: fresh, then aging, at 5 minutes expired. */
export type Freshness = 'checking' | 'fresh' | 'aging' | 'expired' | 'unknown';

/** What is known of one product at one moment. Frozen. */
export interface Snapshot {
  readonly productId: string;
  readonly freshness: Freshness;
  readonly record: ProductRecord | null;
  /** Age of the record in ms; `Infinity` before the first answer. */
  readonly age: number;
  /** Requests in a row that failed. */
  readonly failures: number;
  /** Why the last answer was refused or did not come. */
  readonly error: StockError | null;
}

/** Why a quantity cannot be had. `unconfirmed`: nobody could say in time. */
export type Reason =
  | 'out-of-stock'
  | 'too-few'
  | 'option-out-of-stock'
  | 'minimum'
  | 'unavailable'
  | 'unconfirmed';

/** The answer to "may exactly this be bought now?". */
export interface Verdict {
  readonly ok: boolean | 'unknown';
  readonly reason?: Reason;
  /** How many may be had, where the shop discloses it. */
  readonly left?: number;
}

/** A product, a quantity of 1 or more, and the chosen option values. */
export interface Want {
  productId: ProductId;
  quantity: number;
  /** Option id → ids of its chosen values. */
  optionValues?: Readonly<Record<string, readonly string[]>>;
}

/** Counters since load: numbers only, nothing personal. */
export interface Stats {
  requests: number;
  /** Answers that repeated the one before. */
  notModified: number;
  /** Body bytes read. */
  bytes: number;
  errors: number;
  /** Records that changed after their first answer. */
  changes: number;
  /** Verify questions that were answered. */
  verified: number;
  /** Add-to-carts that a gate stopped. */
  blocked: number;
}
