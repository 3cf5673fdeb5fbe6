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
   * @param element Polling goes on only while one such element is near the viewport.
   * @returns How to stop.
   */
  watch(
    productId: string,
    listener: (snapshot: Snapshot) => void,
    element?: Element,
  ): () => void;
  /** What is known now. Asks nothing. */
  peek(productId: string): Snapshot;
  /**
   * Asks whether exactly this may be bought now; at most 800 ms. Never rejects:
   * what is no quantity, 1 or more, is `unconfirmed`.
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
