import type {TimerOwner, VirtualClock} from '../helpers/virtual-clock.js';
import {disconnect, type Page, reconnect} from './shop-window.js';

/** What a fault does to the way of a request. */
export interface Way {
  /** What the endpoint does, by its name in test/server/faulty-responses.mjs. */
  readonly name: string;
  /** Where the endpoint stops for ever. */
  readonly hangs?: 'before headers' | 'in the body';
  /** How long a response takes, in ms of the page's time. */
  readonly delayMs?: number;
  /** Requests go here instead. */
  readonly address?: string;
  /** The browser has no network: for a page in a window of its own. */
  readonly isOffline?: boolean;
}

const HEALTHY: Way = {name: 'none'};

/** One for all: WebKit gets slower with each that there was. */
const {port1, port2} = new MessageChannel();

/** WebKit needs more than three, or a press is at times still under way. */
const TURNS = 12;

/** Lets tasks run that wait in no timer: turns, messages, promises. */
const runTasks = async (): Promise<void> => {
  for (let count = 0; count < TURNS; count++) {
    await new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
  }
};

/** Settles when a channel has heard something, or hears no more. */
const hearing = (channel: BroadcastChannel): Promise<unknown> =>
  new Promise((resolve) => {
    for (const type of ['message', 'close']) {
      channel.addEventListener(type, resolve, {once: true});
    }
  });

/**
 * The real network of a page whose time stands still: it knows which bytes are
 * still to come, so that time goes on only after them.
 */
export class Network {
  readonly endpoint: string;
  /** Requests so far, without the verifies of presses. */
  polls = 0;
  way = HEALTHY;
  /** While it is frozen, the endpoint holds back what it delays. */
  readonly wire = {isFrozen: false};
  #requests = 0;
  #isOffline = false;
  #page?: Page;
  /** What is still to come to a page, for all tabs of the device. */
  readonly #owed: Map<Promise<unknown>, TimerOwner>;
  readonly #channels: Map<BroadcastChannel, TimerOwner>;

  /** @param beside The network of another tab. */
  constructor(beside?: Network) {
    this.endpoint = beside?.endpoint ?? `/e2e/faults/${crypto.randomUUID()}`;
    this.#owed = beside ? beside.#owed : new Map();
    this.#channels = beside ? beside.#channels : new Map();
  }

  /** Sets how the endpoint responds from now on, and to what. */
  async use(way: Way, products: object): Promise<void> {
    const {isOffline = false} = way;
    this.way = way;
    await this.#post({fault: way.name, products});
    if (isOffline === this.#isOffline) return;
    this.#isOffline = isOffline;
    await (isOffline ? disconnect : reconnect)(this.#page!);
  }

  heal = (products: object): Promise<void> => this.use(HEALTHY, products);

  /** Waits until all has come that comes without time going on. */
  settle = async (): Promise<void> => {
    do {
      await Promise.allSettled(this.#expected());
      await runTasks();
    } while (this.#expected().length > 0);
  };

  /** Replaces what a page has of the network. */
  install(page: Page, clock: VirtualClock, owner: TimerOwner): void {
    this.#page = page;
    this.#installChannels(page, owner);
    const send = page.fetch.bind(page);
    page.fetch = async (url, init) => {
      const {hangs, delayMs, address} = this.way;
      const number = ++this.#requests;
      if (!(url as string).includes('&want=')) this.polls++;
      const now = clock.start + clock.elapsed;
      // The request says that it waits: the next `use()` may overtake it.
      const held = delayMs ? 1 : 0;
      const accept = `application/json;now=${now};number=${number};held=${held}`;
      const sent = send(address ?? url, {...init, headers: {accept}});
      const release = () => {
        this.#owe(this.#post({release: number}), this.wire);
        this.#owe(sent, owner);
      };
      if (delayMs) clock.setTimeout(this.wire, release, delayMs);
      else if (hangs !== 'before headers') this.#owe(sent, owner);
      const response = await sent;
      if (hangs !== 'in the body') this.#followBody(response, owner);
      return response;
    };
  }

  /** Replaces the `BroadcastChannel` of a page. */
  #installChannels(page: Page, owner: TimerOwner): void {
    const channels = this.#channels;
    const owe = (promise: Promise<unknown>, to: TimerOwner) =>
      this.#owe(promise, to);
    page.BroadcastChannel = class extends page.BroadcastChannel {
      constructor(name: string) {
        super(name);
        channels.set(this, owner);
      }

      override postMessage(message: unknown): void {
        for (const [channel, to] of channels) {
          if (channel === this || channel.name !== this.name) continue;
          owe(hearing(channel), to);
        }
        super.postMessage(message);
      }

      override close(): void {
        channels.delete(this);
        super.close();
        this.dispatchEvent(new Event('close'));
      }
    };
  }

  #followBody({body}: Response, owner: TimerOwner): void {
    if (!body) return;
    const getReader = body.getReader.bind(body);
    const followed = () => {
      const reader = getReader();
      const read = reader.read.bind(reader);
      const followedRead = () => {
        const chunk = read();
        this.#owe(chunk, owner);
        return chunk;
      };
      return Object.assign(reader, {read: followedRead});
    };
    Object.assign(body, {getReader: followed});
  }

  #owe(promise: Promise<unknown>, owner: TimerOwner): void {
    const forget = () => this.#owed.delete(promise);
    this.#owed.set(promise, owner);
    promise.then(forget, forget);
  }

  /** What comes without time going on: nothing to a page that is frozen. */
  #expected(): Promise<unknown>[] {
    return [...this.#owed]
      .filter(([, owner]) => !owner.isFrozen)
      .map(([promise]) => promise);
  }

  async #post(message: object): Promise<void> {
    await fetch(this.endpoint, {
      method: 'POST',
      body: JSON.stringify(message),
    });
  }
}
