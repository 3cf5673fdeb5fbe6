import {createContext} from 'node:vm';
import type {
  Snapshot,
  StockClient,
  StockClientOptions,
} from '../../src/client.js';
import {loadClient} from './load-client.js';
import type {ScriptedServer} from './scripted-server.js';
import type {VirtualChannels} from './virtual-channels.js';
import type {VirtualClock} from './virtual-clock.js';
import {VirtualObservers} from './virtual-observers.js';
import {ADDRESS, VirtualPage} from './virtual-page.js';

/** What the tabs of a device share. */
export interface Device {
  readonly clock: VirtualClock;
  readonly server: ScriptedServer;
  readonly channels: VirtualChannels;
}

/** A tab with globals of its own, and the built client in it. */
export class VirtualTab {
  readonly page = new VirtualPage();
  readonly observers: VirtualObservers;
  /** Errors that reached the page's console. */
  readonly reported: unknown[] = [];
  /** Change before the first client to make another kind of page. */
  readonly globals: Record<string, unknown>;
  readonly #device: Device;
  // Timers of the script, and what the browser itself does for the tab.
  readonly #timers = {isFrozen: false};
  readonly #browser = {isFrozen: false};
  #create!: (options: StockClientOptions) => StockClient;

  constructor(name: string, device: Device) {
    this.#device = device;
    this.observers = new VirtualObservers(device.clock, this.#browser);
    this.globals = createContext({
      ...this.#platform(name),
      ...this.#pageGlobals(),
    });
  }

  /** Loads the script, or a second copy of it, which then makes the clients. */
  async load(): Promise<this> {
    const {createStockClient} = await loadClient(this.globals);
    this.#create = createStockClient;
    return this;
  }

  client(options: Partial<StockClientOptions> = {}): StockClient {
    return this.#create({endpoint: '/stock', ...options});
  }

  /** What is left of the client's in the page. */
  get remains() {
    return {
      timers: this.#device.clock.timersOf(this.#timers),
      listeners: this.page.listeners,
      observed: this.observers.observed,
      channels: this.#device.channels.openOf(this.#browser),
    };
  }

  get isFrozen(): boolean {
    return this.#timers.isFrozen;
  }

  hide(): void {
    this.page.document.visibilityState = 'hidden';
    this.page.fire('visibilitychange');
  }

  show(): void {
    this.page.document.visibilityState = 'visible';
    this.page.fire('visibilitychange');
  }

  freeze(): void {
    this.#timers.isFrozen = this.#browser.isFrozen = true;
  }

  thaw(): void {
    this.#timers.isFrozen = this.#browser.isFrozen = false;
  }

  #platform(name: string) {
    const {clock, server, channels} = this.#device;
    return {
      fetch: server.fetchFor(name, this.#browser),
      ...clock.timersFor(this.#timers),
      queueMicrotask: (run: () => void) =>
        queueMicrotask(() => {
          try {
            run();
          } catch (error) {
            this.reported.push(error);
          }
        }),
      performance: {now: () => clock.monotonic},
      wallClock: () => clock.wall,
      BroadcastChannel: channels.classFor(this.#browser),
      AbortController,
      TextDecoder,
      // What its `fetch` rejects with.
      TypeError,
      URL,
    };
  }

  #pageGlobals() {
    const {window, document} = this.page;
    const {addEventListener, removeEventListener} = window;
    return {
      addEventListener,
      removeEventListener,
      document,
      location: new URL(ADDRESS),
      navigator: {connection: {saveData: false}},
      IntersectionObserver: this.observers.class,
      Request: class {
        readonly url: string;
        constructor(url: string) {
          this.url = new URL(url, ADDRESS).href;
        }
      },
    };
  }
}

/** Watches a product and keeps all that is told of it. */
export const follow = (
  client: StockClient,
  productId = '42',
  element?: object,
) => {
  const told: Snapshot[] = [];
  const stop = client.watch(
    productId,
    (snapshot) => told.push(snapshot),
    element as Element | undefined,
  );
  return {
    told,
    stop,
    get last(): Snapshot {
      return told.at(-1)!;
    },
    get now(): Snapshot {
      return client.peek(productId);
    },
  };
};
