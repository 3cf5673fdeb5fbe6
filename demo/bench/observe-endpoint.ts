import type {Bench} from './bench.js';
import {finishExchange, startExchange} from './exchange.js';

/**
 * Creates a `fetch()` for the shop's page that records the exchanges with a real
 * endpoint. The mock reports its own; no time passes while they travel.
 */
export function observeEndpoint(bench: Bench): typeof fetch {
  return async (input, init) => {
    const {endpoint} = bench.store.state;
    const {href} = new URL(input instanceof Request ? input.url : input);
    const isStock = endpoint !== '' && href.startsWith(new URL(endpoint).href);
    if (!isStock) {
      return bench.requestHolds.follow(href, window.fetch(input, init));
    }
    const signal = abortOneTaskLater(init?.signal);
    const response = window.fetch(input, {...init, signal});
    void record(bench, href, response);
    return response;
  };
}

/** Lets us read our copy first: a page may abort as soon as it has read its own. */
function abortOneTaskLater(
  signal: AbortSignal | null | undefined,
): AbortSignal {
  const later = new AbortController();
  signal?.addEventListener('abort', () => {
    setTimeout(() => later.abort(signal.reason));
  });
  return later.signal;
}

async function record(
  bench: Bench,
  url: string,
  response: Promise<Response>,
): Promise<void> {
  const {clock} = bench;
  const exchange = startExchange(url, clock.now());
  bench.record.addExchange(exchange);
  bench.notifyViews();
  // Any failure here also reaches the page, which reports it.
  const outcome = await response
    .then(read)
    .catch(() => 'network-error' as const);
  finishExchange(exchange, outcome, clock.now());
  bench.notifyViews();
}

/** Reads a copy; the page reads the response itself. */
async function read(response: Response) {
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.clone().text(),
  };
}
