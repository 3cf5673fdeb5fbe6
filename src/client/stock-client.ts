import type {ProductId} from './product-ids.js';
import type {Snapshot, Stats, Verdict, Want} from './snapshot.js';

export interface StockClientOptions {
  /** Where stock is asked for; relative to the page's base address. */
  endpoint: string | URL;
  /** Seconds between polls, 2 to 240. Default 15. */
  interval?: number;
  /** Milliseconds until a request is given up, body included. Default 8000. */
  timeout?: number;
  /** Seconds without input until the pace is quartered. Default 600. */
  idleAfter?: number;
  /** At or below this number in-stock records read `low-stock`. Default: as the endpoint says. */
  low?: number;
}

/** A view on the one engine that a page has for an endpoint. */
export interface StockClient {
  /**
   * Watches a product: `listener` runs at once, then on change.
   *
   * @param productId A number becomes text. An id that is not 1 to 64 of
   * `A-Z a-z 0-9 . _ ~ -` is `unknown`, and never asked for.
   * @param element Polling goes on only while one such element is near the viewport.
   * @returns How to stop.
   * @throws TypeError for a number that is no safe integer of 0 or more.
   */
  watch(
    productId: ProductId,
    listener: (snapshot: Snapshot) => void,
    element?: Element,
  ): () => void;
  /** What is known now. Asks nothing. Throws as `watch` does. */
  peek(productId: ProductId): Snapshot;
  /**
   * Asks whether exactly this may be bought now; at most 800 ms. What is no
   * quantity, 1 or more, is `unconfirmed`. Rejects only where `watch` throws.
   */
  verify(want: Want): Promise<Verdict>;
  /** Asks now, also after a stop. Settles when answered or failed; never rejects. */
  refresh(): Promise<void>;
  pause(): void;
  resume(): void;
  /** Ends every watch made through this client. */
  close(): void;
  stats(): Stats;
}
