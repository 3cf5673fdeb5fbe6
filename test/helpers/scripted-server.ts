import {bodyOf} from './stock-answer.js';
import type {TimerOwner, VirtualClock} from './virtual-clock.js';

/** How the server responds. Default: all in stock, after 50 ms. */
export interface ScriptedReply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | ReadableStream<Uint8Array>;
  readonly delayMs?: number;
  /** Where the response stops; `deaf`: it ignores the abort signal too. */
  readonly hangs?: 'before headers' | 'in the body' | 'deaf in the body';
  /** The connection fails. */
  readonly isDown?: boolean;
}

/** A request as the server received it. */
export interface ServedRequest {
  readonly tab: string;
  readonly url: URL;
  readonly ids: readonly string[];
  readonly want: string | null;
  readonly init: RequestInit;
  /** When it started, monotonic ms. */
  readonly at: number;
  isAborted: boolean;
}

const NO_BODY = [204, 304];
const REPLY_MS = 50;

/** A stock endpoint that follows a test's script and records requests. */
export class ScriptedServer {
  readonly requests: ServedRequest[] = [];
  /** Requests without a response that are not aborted. */
  inFlight = 0;
  /** The maximum of `inFlight` so far. */
  mostInFlight = 0;
  reply: (request: ServedRequest) => ScriptedReply = () => ({});
  readonly #clock: VirtualClock;

  constructor(clock: VirtualClock) {
    this.#clock = clock;
  }

  /** When the requests started, monotonic ms. */
  get starts(): number[] {
    return this.requests.map(({at}) => at);
  }

  get last(): ServedRequest {
    return this.requests.at(-1)!;
  }

  /** Creates the `fetch()` of a tab. */
  fetchFor(tab: string, owner: TimerOwner) {
    return (address: string, init: RequestInit): Promise<Response> => {
      const url = new URL(address);
      const request: ServedRequest = {
        tab,
        url,
        ids: url.searchParams.get('ids')!.split(','),
        want: url.searchParams.get('want'),
        init,
        at: this.#clock.monotonic,
        isAborted: false,
      };
      this.requests.push(request);
      this.mostInFlight = Math.max(this.mostInFlight, ++this.inFlight);
      return this.#respond(request, this.reply(request), owner);
    };
  }

  #respond(
    request: ServedRequest,
    reply: ScriptedReply,
    owner: TimerOwner,
  ): Promise<Response> {
    let isOpen = true;
    const end = () => {
      if (isOpen) this.inFlight--;
      isOpen = false;
    };
    return new Promise((resolve, reject) => {
      const {signal} = request.init;
      signal?.addEventListener('abort', () => {
        request.isAborted = isOpen;
        end();
        reject(signal.reason);
      });
      if (reply.hangs === 'before headers') return;
      this.#clock.setTimeout(
        owner,
        () => {
          if (!reply.hangs) end();
          if (reply.isDown) reject(new TypeError('Failed to fetch'));
          else resolve(toResponse(request, reply));
        },
        reply.delayMs ?? REPLY_MS,
      );
    });
  }
}

const toResponse = (request: ServedRequest, reply: ScriptedReply): Response => {
  const status = reply.status ?? 200;
  const text = reply.body ?? bodyOf(request.ids);
  const body = reply.hangs ? createHangingBody(request, reply) : text;
  return new Response(NO_BODY.includes(status) ? null : body, {
    status,
    headers: reply.headers ?? {'content-type': 'application/json', age: '0'},
  });
};

const createHangingBody = ({init}: ServedRequest, {hangs}: ScriptedReply) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"version":1,'));
      if (hangs === 'deaf in the body') return;
      init.signal?.addEventListener('abort', () =>
        controller.error(init.signal?.reason),
      );
    },
  });
