import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Snapshot} from '../client/snapshot.js';
import type {StockClient} from '../client/stock-client.js';
import {onConfigured, settingOf} from '../page/configuration.js';
import {DEV_MODE} from '../page/development.js';
import {clientOf} from '../page/page-clients.js';
import {finishTurns} from '../page/take-turns.js';
import {warn} from '../page/warn.js';

/** An element that shows the stock of a product. */
interface StockHost extends ReactiveControllerHost, Element {
  readonly productId: string;
  readonly endpoint?: string | null;
  readonly hasUpdated: boolean;
}

/** Watches the product of an element, and requests an update when it has news. */
export class StockController implements ReactiveController {
  client: StockClient | undefined;
  /** What the client told last; `null` without a client. */
  snapshot: Snapshot | null = null;
  readonly #host: StockHost;
  /** Endpoint and product that are watched. */
  #watched = '';
  #stops: (() => void)[] = [];
  /** The controls of the host that keep it asked for. */
  #near = new WeakSet<Element>();

  constructor(host: StockHost) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Whether the next update skips the queue. Expired or unknown stock does: it
   * is drawn before the next paint. An element that is not drawn yet waits.
   */
  get isUrgent(): boolean {
    return this.#host.hasUpdated && this.snapshot?.freshness !== 'fresh';
  }

  hostConnected(): void {
    this.#watch();
  }

  /** The attributes may name another product or endpoint. */
  hostUpdate(): void {
    this.#watch();
  }

  hostDisconnected(): void {
    for (const stop of this.#stops.splice(0)) stop();
    this.#near = new WeakSet();
    this.#watched = '';
  }

  /** The product is polled while one of these is near, wherever the host is. */
  watchNear(controls: Iterable<Element>): void {
    for (const control of controls) {
      if (!this.client || this.#near.has(control)) continue;
      this.#near.add(control);
      this.#stops.push(
        this.client.watch(this.#host.productId, () => {}, control),
      );
    }
  }

  #watch(): void {
    const host = this.#host;
    const {productId} = host;
    const endpoint = settingOf(host, 'endpoint');
    const wanted = `${endpoint} ${productId}`;
    if (this.#watched === wanted) return;
    if (DEV_MODE && !endpoint) warn('no endpoint: set data-endpoint');
    if (DEV_MODE && !productId && !host.hasAttribute('product-id')) {
      warn('<true-stock> needs a product-id');
    }
    this.hostDisconnected();
    this.#watched = wanted;
    this.#stops.push(
      onConfigured(() => {
        this.#watch();
        host.requestUpdate();
      }),
    );
    this.client = endpoint && productId ? clientOf(endpoint) : undefined;
    this.snapshot = null;
    const onSnapshot = (snapshot: Snapshot) => {
      this.snapshot = snapshot;
      host.requestUpdate();
      if (this.isUrgent) finishTurns([host]);
    };
    if (this.client) {
      this.#stops.push(this.client.watch(productId, onSnapshot, host));
    }
  }
}
