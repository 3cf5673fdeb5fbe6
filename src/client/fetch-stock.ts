import type {Reply} from './shared-answer.js';
import {StockError} from './stock-error.js';

const MAX_BYTES = 262_144;
/** Assumed where an answer does not say how old it is. */
const ASSUMED_AGE_MS = 5000;

/**
 * Asks once. No cookie, no custom header, no other origin.
 *
 * @throws StockError, or what `fetch` throws.
 */
export async function ask(url: string, signal: AbortSignal): Promise<Reply> {
  const {headers, status, body} = await fetch(url, {
    cache: 'no-cache',
    credentials: 'omit',
    // A redirect to our own origin could not be told from one to another.
    redirect: 'error',
    signal,
  });
  const type = headers.get('content-type')!;
  const date = (name: string) => Date.parse(headers.get(name)!);
  const ms = (name: string) => parseInt(headers.get(name)!, 10) * 1000;
  const readAt = ms('stock-as-of');
  let bytes = 0;
  if (status !== 200) {
    // Retry-After (RFC 9110, 10.2.3): seconds or a date.
    const wait =
      ms('retry-after') || date('retry-after') - (date('date') || Date.now());
    throw new StockError('status', status, Math.max(0, wait || 0));
  }
  if (!/^application\/json *(;|$)/i.test(type)) {
    throw new StockError('content', type);
  }
  // Age (RFC 9111, 5.1) is what caches say; nginx sends none and rewrites Date,
  // which then stands against the origin's own Stock-As-Of.
  const ages = [ms('age'), date('date') - readAt].filter((age) => age >= 0);
  const age = ages.length ? Math.max(...ages) : ASSUMED_AGE_MS;
  const reader = body!.getReader();
  const decoder = new TextDecoder();
  for (let text = ''; ;) {
    const {done, value} = await reader.read();
    if (done) return [text, age, readAt, bytes];
    bytes += value.length;
    if (bytes > MAX_BYTES) throw new StockError('content', bytes);
    text += decoder.decode(value, {stream: true});
  }
}
