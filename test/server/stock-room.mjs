import {createHash} from 'node:crypto';
import {setTimeout as delay} from 'node:timers/promises';

const EMPTY = {version: 1, products: {}};
const REDIRECT = 'redirect:';

const DEFAULT_HEADERS = {
  'content-type': 'application/json',
  'cache-control': 'public, max-age=0',
};

const entityTag = (text) =>
  `"${createHash('sha256').update(text).digest('base64url').slice(0, 16)}"`;

const lowerCase = (headers) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );

/** A 200 gets an ETag by itself; a header that is `null` is left out. */
const headersFor = ({status, headers}, text) => {
  const all = {
    ...DEFAULT_HEADERS,
    ...(status === 200 ? {etag: entityTag(text)} : {}),
    ...lowerCase(headers),
  };
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== null),
  );
};

const isKnown = (request, headers) =>
  headers.etag !== undefined &&
  request.headers['if-none-match'] === headers.etag;

const half = (text) => {
  const bytes = Buffer.from(text);
  return bytes.subarray(0, bytes.length / 2);
};

const endings = {
  normal: (response, text) => response.end(text),
  'hang-body': (response, text) => response.write(half(text)),
  truncate: (response, text) =>
    response.write(half(text), () => response.destroy()),
};

const send = ({status, mode}, headers, text, response) => {
  if (mode.startsWith(REDIRECT)) {
    const location = mode.slice(REDIRECT.length);
    response.writeHead(302, {...lowerCase(headers), location}).end();
    return;
  }
  const length = mode === 'truncate' ? {'content-length': text.length} : {};
  response.writeHead(status, {...headers, ...length});
  endings[mode](response, text);
};

const complete = (answer) => {
  const {status = 200, headers = {}, body = EMPTY} = answer;
  const {delayMs = 0, mode = 'normal'} = answer;
  if (!mode.startsWith(REDIRECT) && !Object.hasOwn(endings, mode)) {
    throw new TypeError(
      `There is no mode "${mode}"; use ${Object.keys(endings).join(', ')} ` +
        'or redirect:URL.',
    );
  }
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const {verify, ...rest} = answer;
  return {
    ...{status, headers, text, delayMs, mode},
    verify: verify ? complete({...rest, ...verify}) : null,
  };
};

/**
 * What one test has put, and who asked for it. An answer is
 * `{status = 200, headers = {}, body = {}, delayMs = 0, mode = 'normal'}`, where
 * body is text or JSON and mode is `normal`, `hang-body` (half of the body, then
 * nothing), `truncate` (half of it, then the connection is cut) or
 * `redirect:URL` (302). A 200 has an ETag, and a request that knows it gets 304.
 * What is different for a verify stands in `verify`.
 */
export const createRoom = () => {
  const log = [];
  let current = complete({});

  const answer = async (request, response) => {
    const {method, url, headers: asked} = request;
    const entry = {method, url, headers: asked, at: Date.now(), status: null};
    log.push(entry);
    const now = (url.includes('want=') && current.verify) || current;
    if (now.delayMs > 0) await delay(now.delayMs);
    const headers = headersFor(now, now.text);
    const isUnchanged = isKnown(request, headers);
    const told = isUnchanged ? {...now, status: 304, mode: 'normal'} : now;
    send(told, headers, isUnchanged ? '' : now.text, response);
    entry.status = response.statusCode;
  };

  return {
    log,
    answer,
    put: (next) => {
      current = complete(next);
    },
  };
};
