import type {TimerOwner, VirtualClock} from '../helpers/virtual-clock.js';

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
}

const HEALTHY: Way = {name: 'none'};

/** Lets tasks run that wait in no timer: turns, messages, promises. */
const runTasks = async (): Promise<void> => {
  for (let count = 0; count < 3; count++) {
    await new Promise((resolve) => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
  }
};

/**
 * The real network of a page whose time stands still: it knows which bytes are
 * still to come, so that time goes on only after them.
 */
export class Network {
  readonly endpoint: string;
  /** Requests so far, without the verifies of presses. */
  polls = 0;
  way = HEALTHY;
  #requests = 0;
  /** What is still to come, for all tabs of the device. */
  readonly #owed: Set<Promise<unknown>>;
  readonly #channels: Set<BroadcastChannel>;

  /** @param beside The network of another tab. */
  constructor(beside?: Network) {
    this.endpoint = beside?.endpoint ?? `/e2e/faults/${crypto.randomUUID()}`;
    this.#owed = beside ? beside.#owed : new Set();
    this.#channels = beside ? beside.#channels : new Set();
  }

  /** Sets how the endpoint responds from now on, and to what. */
  async use(way: Way, products: object): Promise<void> {
    this.way = way;
    await this.#post({fault: way.name, products});
  }

  heal = (products: object): Promise<void> => this.use(HEALTHY, products);

  /** Waits until all has come that comes without time going on. */
  settle = async (): Promise<void> => {
    do {
      await Promise.allSettled(this.#owed);
      await runTasks();
    } while (this.#owed.size > 0);
  };

  /** Replaces what a page has of the network. */
  install(
    page: Window & typeof globalThis,
    clock: VirtualClock,
    owner: TimerOwner,
  ): void {
    this.#installChannels(page);
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
        this.#owe(this.#post({release: number}));
        this.#owe(sent);
      };
      if (delayMs) clock.setTimeout(owner, release, delayMs);
      else if (hangs !== 'before headers') this.#owe(sent);
      const response = await sent;
      if (hangs !== 'in the body') this.#followBody(response);
      return response;
    };
  }

  /** Replaces the `BroadcastChannel` of a page. */
  #installChannels(page: Window & typeof globalThis): void {
    const channels = this.#channels;
    const owe = (promise: Promise<unknown>) => this.#owe(promise);
    page.BroadcastChannel = class extends page.BroadcastChannel {
      constructor(name: string) {
        super(name);
        channels.add(this);
      }

      override postMessage(message: unknown): void {
        for (const channel of channels) {
          if (channel === this || channel.name !== this.name) continue;
          owe(
            new Promise((resolve) =>
              channel.addEventListener('message', resolve, {once: true}),
            ),
          );
        }
        super.postMessage(message);
      }

      override close(): void {
        channels.delete(this);
        super.close();
      }
    };
  }

  #followBody({body}: Response): void {
    if (!body) return;
    const getReader = body.getReader.bind(body);
    const followed = () => {
      const reader = getReader();
      const read = reader.read.bind(reader);
      const followedRead = () => {
        const chunk = read();
        this.#owe(chunk);
        return chunk;
      };
      return Object.assign(reader, {read: followedRead});
    };
    Object.assign(body, {getReader: followed});
  }

  #owe(promise: Promise<unknown>): void {
    const forget = () => this.#owed.delete(promise);
    this.#owed.add(promise);
    promise.then(forget, forget);
  }

  async #post(message: object): Promise<void> {
    await fetch(this.endpoint, {
      method: 'POST',
      body: JSON.stringify(message),
    });
  }
}
