import {gzipSync} from 'node:zlib';

const HOUR_MS = 3_600_000;
const HTML = [['Content-Type', 'text/html; charset=utf-8']];
const PROBLEM = [['Content-Type', 'application/problem+json']];
const NOTICE =
  '<br />\n<b>Warning</b>:  Undefined array key "tax" in <b>stock.php</b> on line <b>7</b><br />\n';
/** Words with a letter that is one byte in Latin-1 and two in UTF-8. */
const LABEL = 'Wenige Stücke';
const LARGE_BYTES = 10_000_000;
/** 64 MB of spaces are 64 kB on the wire. */
const BOMB_BYTES = 64 * 2 ** 20;

const httpDate = (ms) => new Date(ms).toUTCString();
const seconds = (ms) => String(Math.floor(ms / 1000));

/** The headers of a good response. */
const headersAt = (ms, asOfMs = ms, type = 'application/json') => [
  ['Content-Type', type],
  ['Cache-Control', 'public, max-age=0'],
  ['Date', httpDate(ms)],
  ['Stock-As-Of', seconds(asOfMs)],
];

const good = ({now, text}) => ({headers: headersAt(now), body: text});

const failWith = (status, headers, body) => () => ({status, headers, body});

const wait = (status, retryAfter) =>
  failWith(
    status,
    [...PROBLEM, ['Retry-After', retryAfter]],
    JSON.stringify({status}),
  );

const redirectTo = (status, locationOf) => (request) => ({
  status,
  headers: [['Location', locationOf(request)]],
});

/** The product that sells out gets a label. */
const withLabel = (text) =>
  text.replace('"30":{', `"30":{"label":${JSON.stringify(LABEL)},`);

const inCharset = (charset, encoding) => {
  const type = `application/json; charset=${charset}`;
  return ({now, text}) => ({
    headers: headersAt(now, now, type),
    body: Buffer.from(withLabel(text), encoding),
  });
};

const withClock = (byMs) => (request) =>
  good({...request, now: request.now + byMs});

let bomb;

/**
 * How an endpoint responds, by the name of the fault. `request` has `now` by
 * the page's clock in epoch ms, the right `text`, the first response of the
 * room, and the addresses that a redirect can name.
 */
export const RESPONSES = {
  none: good,
  'error-500': failWith(500, HTML, '<h1>Fatal error</h1>'),
  'error-503': wait(503, '120'),
  busy: wait(429, '60'),
  'not-found': failWith(404, HTML, '<h1>Not found</h1>'),
  silent: () => 'silence',
  'hang-in-body': (request) => ({...good(request), ending: 'hang'}),
  truncated: (request) => ({
    ...good(request),
    headers: [
      ...headersAt(request.now),
      ['Content-Length', request.text.length],
    ],
    ending: 'truncate',
  }),
  cut: (request) => ({...good(request), ending: 'truncate'}),
  html: failWith(200, HTML, '<!doctype html><title>Please log in</title>'),
  'php-notice': (request) => {
    const {body, ...rest} = good(request);
    return {...rest, body: NOTICE + body};
  },
  'latin-1': inCharset('iso-8859-1', 'latin1'),
  'utf-16': inCharset('utf-16', 'utf16le'),
  bomb: ({now}) => {
    bomb ??= gzipSync(Buffer.alloc(BOMB_BYTES, ' '), {level: 1});
    return {
      headers: [...headersAt(now), ['Content-Encoding', 'gzip']],
      body: bomb,
    };
  },
  large: (request) => ({
    ...good(request),
    body: request.text + ' '.repeat(LARGE_BYTES),
  }),
  'other-origin': redirectTo(302, ({elsewhere}) => elsewhere),
  moved: redirectTo(301, ({here}) => here),
  'captive-portal': failWith(511, HTML, '<title>Welcome to the hotel</title>'),
  'wrong-version': (request) => ({
    ...good(request),
    body: request.text.replace('"version":1', '"version":2'),
  }),
  'clock-behind': withClock(-HOUR_MS),
  'clock-ahead': withClock(HOUR_MS),
  'read-ahead': (request) => ({
    ...good(request),
    headers: headersAt(request.now, request.now + HOUR_MS),
  }),
  'twice-type': (request) => ({
    ...good(request),
    headers: [['Content-Type', 'application/json'], ...headersAt(request.now)],
  }),
  'twice-date': (request) => ({
    ...good(request),
    headers: [
      ...headersAt(request.now),
      ['Date', httpDate(request.now - HOUR_MS)],
      ['Stock-As-Of', seconds(request.now - HOUR_MS)],
    ],
  }),
  reset: () => 'reset',
  'reset-in-body': (request) => ({...good(request), ending: 'reset'}),
  repeated: ({first}) => first,
};
