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

/** `now` as a time that the response says: a put response may wait for long. */
const NOW = 'now';
const epochSeconds = () => String(Math.floor(Date.now() / 1000));

/** A 200 has an ETag by default; a header that is `null` is left out. */
const headersFor = ({status, headers}, text) => {
  const all = {
    ...DEFAULT_HEADERS,
    ...(status === 200 ? {etag: entityTag(text)} : {}),
    ...lowerCase(headers),
  };
  return Object.fromEntries(
    Object.entries(all)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [name, value === NOW ? epochSeconds() : value]),
  );
};

const isUnchangedFor = (request, headers) =>
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

const withDefaults = (setting) => {
  const {status = 200, headers = {}, body = EMPTY} = setting;
  const {delayMs = 0, mode = 'normal'} = setting;
  if (!mode.startsWith(REDIRECT) && !Object.hasOwn(endings, mode)) {
    throw new TypeError(
      `There is no mode "${mode}"; use ${Object.keys(endings).join(', ')} ` +
        'or redirect:URL.',
    );
  }
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const {verify, ...rest} = setting;
  return {
    ...{status, headers, text, delayMs, mode},
    verify: verify ? withDefaults({...rest, ...verify}) : null,
  };
};

/**
 * The response that a test has put, and the log of its requests. A response is
 * `{status = 200, headers = {}, body = {}, delayMs = 0, mode = 'normal'}`: body is
 * text or JSON, a header `now` is the time in epoch seconds, mode is `normal`, `hang-body` (half of the body, then nothing),
 * `truncate` (half of it, then the connection breaks) or `redirect:URL` (302). A
 * 200 has an ETag, and a request with that ETag gets a 304. `verify` has what
 * differs for a verify.
 */
export const createRoom = () => {
  const log = [];
  let current = withDefaults({});

  const respond = async (request, response) => {
    const {method, url, headers: sent} = request;
    const entry = {method, url, headers: sent, at: Date.now(), status: null};
    log.push(entry);
    const setting = (url.includes('want=') && current.verify) || current;
    if (setting.delayMs > 0) await delay(setting.delayMs);
    const headers = headersFor(setting, setting.text);
    const isUnchanged = isUnchangedFor(request, headers);
    if (isUnchanged) {
      send({status: 304, mode: 'normal'}, headers, '', response);
    } else {
      send(setting, headers, setting.text, response);
    }
    entry.status = response.statusCode;
  };

  return {
    log,
    respond,
    put: (next) => {
      current = withDefaults(next);
    },
  };
};
