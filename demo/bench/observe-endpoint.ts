import type {Bench} from './bench.js';
import {closeQuestion, openQuestion} from './exchange.js';

/**
 * A `fetch()` for the shop's page that writes down what a real endpoint is asked
 * and answers. The mock tells of itself.
 */
export function observeEndpoint(bench: Bench): typeof fetch {
  return async (input, init) => {
    const {endpoint} = bench.store.state;
    const {href} = new URL(input instanceof Request ? input.url : input);
    const isAsked = endpoint !== '' && href.startsWith(new URL(endpoint).href);
    if (!isAsked) return window.fetch(input, init);
    const signal = aTaskAfter(init?.signal);
    const answer = window.fetch(input, {...init, signal});
    void note(bench, href, answer);
    return answer;
  };
}

/** A page that has read all may abort at once; the copy is read by then, too. */
function aTaskAfter(signal: AbortSignal | null | undefined): AbortSignal {
  const later = new AbortController();
  signal?.addEventListener('abort', () => {
    setTimeout(() => later.abort(signal.reason));
  });
  return later.signal;
}

async function note(
  {clock, record, tell}: Bench,
  url: string,
  answer: Promise<Response>,
): Promise<void> {
  const question = openQuestion(url, clock.now());
  record.addQuestion(question);
  tell();
  // Whatever breaks here breaks for the page as well, which says what it was.
  const seen = await answer.then(read).catch(() => 'network-error' as const);
  closeQuestion(question, seen, clock.now());
  tell();
}

/** A copy: the page reads its own. */
async function read(response: Response) {
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.clone().text(),
  };
}
