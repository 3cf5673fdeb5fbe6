import {createEngine, type Engine} from './engine.js';
import {withLow} from './record.js';
import type {Snapshot, Stats, Verdict, Want} from './snapshot.js';

export {withLow} from './record.js';
export type {Availability, ProductRecord} from './record.js';
export type {
  Freshness,
  Reason,
  Snapshot,
  Stats,
  Verdict,
  Want,
} from './snapshot.js';
export {StockError, type StockErrorCode} from './stock-error.js';

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
   * Asks whether exactly this may be bought now; at most 800 ms.
   *
   * @throws TypeError for a quantity that is not an integer of 1 or more.
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

/**
 * The page itself carries its engines, so that a second copy of the script
 * finds them. The number is the version of the engine's interface.
 */
const ENGINES = Symbol.for('true-stock 1');

/**
 * Makes a client of a stock endpoint. Clients of one endpoint and page share
 * one engine; the options given last count for all of them.
 *
 * @throws TypeError for an endpoint that is no URL, or a wrong number.
 */
export function createStockClient({
  endpoint,
  low,
  interval = 15,
  timeout = 8000,
  idleAfter = 600,
}: StockClientOptions): StockClient {
  const {href} = new URL(endpoint, globalThis.document?.baseURI);
  if (!(interval > 0 && timeout > 0 && idleAfter > 0)) {
    throw new TypeError('interval, timeout and idleAfter must be above 0');
  }
  const page = (globalThis.document ?? globalThis) as {
    [ENGINES]?: Record<string, Engine>;
  };
  const engines = (page[ENGINES] ??= {});
  const engine = (engines[href] ??= createEngine(href));
  engine.users++;
  engine.configure(interval, timeout, idleAfter);

  const seen = (snapshot: Snapshot): Snapshot =>
    low === undefined || !snapshot.record
      ? snapshot
      : Object.freeze({...snapshot, record: withLow(snapshot.record, low)});
  const watches: (() => void)[] = [];

  return {
    ...engine,
    watch(productId, listener, element) {
      const stop = engine.watch(
        productId,
        (snapshot) => listener(seen(snapshot)),
        element,
      );
      watches.push(stop);
      return stop;
    },
    peek: (productId) => seen(engine.snapshot(productId)),
    stats: () => ({...engine.stats}),
    close() {
      for (const stop of watches.splice(0)) stop();
      if (!--engine.users) delete engines[href];
    },
  };
}
