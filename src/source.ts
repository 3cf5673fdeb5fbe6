import {answerAge, retryAfter, stockAsOf} from './answer-age.js';
import {StockError} from './stock-error.js';

/** A body that may be read, and how old it is. */
export interface Reply {
  /** `undefined`: the same as the last (304). */
  text?: string;
  /** How many bytes the body had. */
  bytes: number;
  /** Age when the request started, in ms. */
  readonly age: number;
  /** When the shop read its database: epoch seconds by its clock, or `NaN`. */
  readonly readAt: number;
}

const MAX_BYTES = 262_144;

/**
 * Asks once. No cookie, no custom header, no other origin.
 *
 * @throws StockError, or what `fetch` throws.
 */
export async function ask(url: string, signal: AbortSignal): Promise<Reply> {
  // In mode `same-origin` a redirect to elsewhere fails before it is followed.
  const isSameOrigin = new URL(url).origin === globalThis.location?.origin;
  const {headers, status, body} = await fetch(url, {
    cache: 'no-cache',
    credentials: 'omit',
    mode: isSameOrigin ? 'same-origin' : 'cors',
    redirect: isSameOrigin ? 'follow' : 'error',
    signal,
  });
  const type = headers.get('content-type');
  const reply: Reply = {
    bytes: 0,
    age: answerAge(headers),
    readAt: stockAsOf(headers),
  };
  // A service worker may hand a 304 through.
  if (status === 304) return reply;
  if (status !== 200) {
    throw new StockError('status', status, status, retryAfter(headers));
  }
  if (!/^application\/json *(;|$)/i.test(`${type}`)) {
    throw new StockError('content', type);
  }
  const reader = body!.getReader();
  const decoder = new TextDecoder();
  reply.text = '';
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return reply;
    reply.bytes += value.length;
    if (reply.bytes > MAX_BYTES) throw new StockError('content', 'too large');
    reply.text += decoder.decode(value, {stream: true});
  }
}
