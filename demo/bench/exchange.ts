import type {MockOutcome} from '../mock/mock-failures.js';

/** One request to the endpoint and its outcome. */
export interface Exchange {
  readonly kind: 'poll' | 'verify';
  readonly url: string;
  /** Epoch ms by the bench's clock. */
  readonly requestedAt: number;
  /** Epoch ms by the bench's clock; `null` while it waits. */
  respondedAt: number | null;
  /** `200`, `no answer`, `connection lost`. */
  result: string;
  isGood: boolean;
  /** Age of the stock by the response's own headers. */
  ageSeconds: number;
  body: string;
}

/** The exchange of a request that has just been sent. */
export const startExchange = (url: string, now: number): Exchange => ({
  kind: url.includes('want=') ? 'verify' : 'poll',
  url,
  requestedAt: now,
  respondedAt: null,
  result: 'waiting',
  isGood: false,
  ageSeconds: 0,
  body: '',
});

/** Writes the outcome into the exchange. */
export function finishExchange(
  exchange: Exchange,
  outcome: MockOutcome,
  now: number,
): void {
  if (outcome === 'never') {
    exchange.result = 'no answer';
    return;
  }
  exchange.respondedAt = now;
  if (outcome === 'network-error') {
    exchange.result = 'connection lost';
    return;
  }
  const {body, status} = outcome;
  const headers = new Headers(outcome.headers);
  const isJson = /^application\/json\b/.test(headers.get('Content-Type') ?? '');
  exchange.result = String(status);
  exchange.isGood = status < 400 && isJson;
  exchange.body = body;
  exchange.ageSeconds = ageOf(headers);
}

/** Age in seconds as the page computes it: the larger of both. */
function ageOf(headers: Headers): number {
  const date = Date.parse(headers.get('Date') ?? '') / 1000;
  const asOf = Number(headers.get('Stock-As-Of') ?? NaN);
  return Math.max(0, Number(headers.get('Age') ?? 0), date - asOf || 0);
}
