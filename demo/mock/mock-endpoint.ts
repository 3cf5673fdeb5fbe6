import {entityTag, isMatchedBy} from './entity-tag.js';
import type {MockShop} from './mock-shop.js';
import {refreshOf} from './refresh.js';
import {stockRecord} from './stock-records.js';
import {
  BadRequestError,
  readStockRequest,
  type StockRequest,
} from './stock-request.js';
import type {StockSettings} from './stock-rules.js';
import {stockVerdict} from './stock-verdict.js';

export interface MockRequest {
  readonly method: string;
  readonly url: string;
  readonly ifNoneMatch?: string | null;
}

export interface MockResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const CACHEABLE =
  'public, max-age=0, s-maxage=2, stale-while-revalidate=5, stale-if-error=30';

/** Responds as the shop's endpoint does. */
export function respondWithStock(
  shop: MockShop,
  request: MockRequest,
  settings: StockSettings,
  nowMs: number,
): MockResponse {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const detail = 'Only GET and HEAD are answered.';
    return problem(405, detail, {Allow: 'GET, HEAD'});
  }
  try {
    const query = readStockRequest(new URL(request.url).search.slice(1));
    return respondToValid(shop, query, request, settings, nowMs);
  } catch (error) {
    if (!(error instanceof BadRequestError)) throw error;
    return problem(400, error.message, {}, {parameter: error.parameter});
  }
}

function respondToValid(
  shop: MockShop,
  query: StockRequest,
  request: MockRequest,
  settings: StockSettings,
  nowMs: number,
): MockResponse {
  const body = JSON.stringify(documentOf(shop, query, settings));
  const etag = entityTag(body);
  const headers = {
    'Content-Type': 'application/json',
    'Cache-Control': query.wanted.length > 0 ? 'no-store' : CACHEABLE,
    Date: new Date(nowMs).toUTCString(),
    ETag: etag,
    'Stock-As-Of': String(Math.floor(nowMs / 1000)),
  };
  if (isMatchedBy(etag, request.ifNoneMatch)) {
    return {status: 304, headers, body: ''};
  }
  return {status: 200, headers, body: request.method === 'HEAD' ? '' : body};
}

function documentOf(
  shop: MockShop,
  {ids, wanted}: StockRequest,
  settings: StockSettings,
): object {
  const record = (id: string) => stockRecord(shop.product(id), settings);
  const verdict = (id: string) => {
    const lines = wanted.filter((line) => line.productId === id);
    return stockVerdict(shop.product(id), lines, settings);
  };
  const wantedIds = new Set(wanted.map((line) => line.productId));
  const products = Object.fromEntries(ids.map((id) => [id, record(id)]));
  const refresh = refreshOf(Object.values(products), settings);
  return {
    version: 1,
    ...(refresh !== undefined && {refresh}),
    products,
    ...(wantedIds.size > 0 && {
      want: Object.fromEntries([...wantedIds].map((id) => [id, verdict(id)])),
    }),
  };
}

/** RFC 9457. */
function problem(
  status: 400 | 405,
  detail: string,
  headers: Record<string, string> = {},
  members: Record<string, string> = {},
): MockResponse {
  const title = status === 400 ? 'Bad Request' : 'Method Not Allowed';
  return {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      ...headers,
    },
    body: JSON.stringify({
      type: 'about:blank',
      title,
      status,
      detail,
      ...members,
    }),
  };
}
