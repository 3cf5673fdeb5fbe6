// Whether a response is one that docs/endpoint.md allows for its request.
import assert from 'node:assert/strict';

import {readQuery} from './oracle-of-requests.mjs';
import {checkBody} from './oracle-of-stock.mjs';

const SHARED =
  'public, max-age=0, s-maxage=2, stale-while-revalidate=5, stale-if-error=30';
const EXPOSED = 'Age, Date, Retry-After, Stock-As-Of';
const ORIGIN = 'https://a.example';
const MOST_BYTES = 256 * 1024;
/** nginx keeps a request line in 8 KiB. */
const LONG = 8000;
/** What PHP, the database or the server's files would look like. */
const SECRETS =
  /Warning|Notice|Fatal|Deprecated|Stack trace|SQLSTATE|mysqli|SELECT |\boc_|\.php|\/tmp\/|\/var\/|\/usr\//;

const only = (headers, name) => {
  const all = headers.get(name) ?? [];
  assert(all.length <= 1, `${name} comes ${all.length} times`);
  return all[0];
};

const checkOrigin = (headers, origin, isStock) => {
  const allowed = only(headers, 'access-control-allow-origin');
  const exposed = only(headers, 'access-control-expose-headers');
  assert(allowed === undefined || allowed === ORIGIN);
  assert.equal(exposed, allowed && EXPOSED);
  if (allowed) assert.equal(origin, ORIGIN);
  if (!isStock) return;
  // Caches keep it, for pages of every origin.
  assert.equal(only(headers, 'vary'), 'Origin');
  assert.equal(allowed, origin === ORIGIN ? ORIGIN : undefined);
};

const checkForAll = ({status, headers, body}, origin) => {
  for (const name of ['set-cookie', 'x-powered-by', 'last-modified']) {
    assert.equal(only(headers, name), undefined, name);
  }
  assert.equal(only(headers, 'x-content-type-options'), 'nosniff');
  checkOrigin(headers, origin, status < 400);
  const text = body.toString('utf8');
  assert.doesNotMatch(text, SECRETS);
  assert(body.equals(Buffer.from(text)), 'the body is not UTF-8');
  return text;
};

const checkStock = ({status, headers}, text, {isHead, asked, facts}) => {
  // nginx leaves it out of a 304, which has no content.
  const types = ['application/json', ...(status === 304 ? [undefined] : [])];
  assert(types.includes(only(headers, 'content-type')));
  assert.match(only(headers, 'etag'), /^"[0-9a-f]{32}"$/);
  const age = Date.now() / 1000 - Number(only(headers, 'stock-as-of'));
  assert(age > -2 && age < 30, `Stock-As-Of is ${age} s old`);
  const isVerify = asked.lines.length > 0;
  assert.equal(only(headers, 'cache-control'), isVerify ? 'no-store' : SHARED);
  if (status === 304 || isHead) return assert.equal(text, '');
  assert(text.length <= MOST_BYTES);
  return checkBody(JSON.parse(text), asked, facts);
};

const checkProblem = ({status, headers}, text, isHead) => {
  assert.equal(only(headers, 'content-type'), 'application/problem+json');
  assert.equal(only(headers, 'cache-control'), 'no-store');
  if (status === 405) assert.equal(only(headers, 'allow'), 'GET, HEAD');
  if (isHead) return assert.equal(text, '');
  const {
    type,
    title,
    detail,
    status: told,
    parameter = '',
    ...rest
  } = JSON.parse(text);
  assert.deepEqual([type, told, rest], ['about:blank', status, {}]);
  assert(title && detail);
  // A name of the request comes back as short, plain text.
  return assert.match(parameter, /^[\w.?-]{0,40}$/);
};

/** nginx itself refuses what is no HTTP: it names neither PHP nor files. */
const isFromNginx = ({status, headers, body}, isHead) =>
  [400, 405, 413, 414, 421, 494, 501, 505].includes(status) &&
  only(headers, 'content-type') === 'text/html' &&
  (isHead || body.includes('<center>nginx'));

/**
 * Throws where a response breaks the contract.
 *
 * @returns {string} its kind, to be counted
 */
export const checkResponse = (request, response, facts) => {
  const {method, query, isFaulty} = request;
  const isHead = method === 'HEAD';
  const mayStop =
    isFaulty || query.length > LONG - 200 || /[\x00-\x20\x7f]/.test(query);
  if (mayStop && (response === null || isFromNginx(response, isHead))) {
    return 'stopped by nginx';
  }
  const origin = request.headers.findLast(([name]) => name === 'Origin')?.[1];
  const text = checkForAll(response, origin);
  const {status} = response;
  const asked = readQuery(query);
  const allowed = [];
  if (!['GET', 'HEAD'].includes(method)) allowed.push(405);
  if (!asked || asked.lines === 'open') allowed.push(400);
  if (asked && !allowed.includes(405)) allowed.push(200);
  const tags = request.headers.filter(([name]) => name === 'If-None-Match');
  if (allowed.includes(200) && tags.some(([, tag]) => tag === '*'))
    allowed.push(304);
  assert(allowed.includes(status), `status ${status} instead of ${allowed}`);
  if (status >= 400) checkProblem(response, text, isHead);
  else checkStock(response, text, {isHead, asked, facts});
  return String(status);
};
