import {StockError} from './stock-error.js';

/** A body that may be read, and how old it is. */
export type StockResponse = readonly [
  text: string,
  /** Age when the request started. */
  ageMs: number,
  /** When the shop read its database: epoch ms by its clock, or `NaN`. */
  readAt: number,
  /** `Date`: when the response was made, in epoch ms, or `NaN`. */
  sentAt: number,
  bytes: number,
];

const MAX_BYTES = 262_144;
/** Assumed where a response does not say how old it is. */
const ASSUMED_AGE_MS = 5000;

async function readStock(
  url: string,
  signal: AbortSignal,
): Promise<StockResponse> {
  const {headers, status, body} = await fetch(url, {
    cache: 'no-cache',
    credentials: 'omit',
    // A redirect to our own origin could not be told from one to another.
    redirect: 'error',
    signal,
  });
  const type = headers.get('content-type')!;
  const date = (name: string) => Date.parse(headers.get(name)!);
  const ms = (name: string) => parseInt(headers.get(name)!) * 1000;
  const readAt = ms('stock-as-of');
  const sentAt = date('date');
  let bytes = 0;
  if (status !== 200) {
    // Retry-After (RFC 9110, 10.2.3): seconds or a date.
    const wait =
      ms('retry-after') || date('retry-after') - (sentAt || Date.now());
    throw new StockError('status', status, wait > 0 ? wait : 0);
  }
  if (!/^application\/json *(;|$)/i.test(type)) {
    throw new StockError('content', type);
  }
  // Age (RFC 9111, 5.1) is what caches say; nginx sends none and rewrites Date,
  // which then stands against the origin's own Stock-As-Of.
  const ages = [ms('age'), sentAt - readAt].filter((age) => age >= 0);
  const age = ages.length ? Math.max(...ages) : ASSUMED_AGE_MS;
  const reader = body!.getReader();
  const decoder = new TextDecoder();
  for (let text = ''; ;) {
    const {done, value} = await reader.read();
    if (done) return [text, age, readAt, sentAt, bytes];
    bytes += value.length;
    if (bytes > MAX_BYTES) throw new StockError('content', bytes);
    text += decoder.decode(value, {stream: true});
  }
}

/**
 * Sends one request: no cookie, no custom header, no other origin. The deadline
 * covers the body.
 *
 * @throws StockError, or what `fetch` throws.
 */
export function fetchStock(
  url: string,
  deadlineMs: number,
  controller: AbortController,
): Promise<StockResponse> {
  let deadline: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    deadline = setTimeout(reject, deadlineMs, new StockError('timeout'));
  });
  const response = readStock(url, controller.signal);
  // Not every body heeds the signal.
  return Promise.race([response, late]).finally(() => {
    clearTimeout(deadline);
    controller.abort();
  });
}
