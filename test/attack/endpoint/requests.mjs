// Requests by a grammar: right ones, right ones with a fault or two, and hostile
// ones. Strings are bytes (latin1), so that anything can be sent.
import {below, pick} from '../../../build/test/attack/pick.js';

const IDS = [28, 29, 30, 31, 33, 34, 35, 40, 42, 43, 44, 47, 49];
const STRANGE_IDS = [
  ...['0', '042', '-1', '1.5', '1e2', '0x2A', '99999999999', '9999999999'],
  ...['', ' ', 'abc', '42;', "42'", '42"', '42)', '42--', '42/*', '\\', '`'],
  ...[
    '%34%32',
    '4%32',
    '%00',
    '42%00',
    '%0A',
    '42%0a',
    '%C3%28',
    '\xff',
    '\xc3',
  ],
  ...[
    '+42',
    '42+',
    '42 UNION',
    "1'OR'1'='1",
    '${7*7}',
    '{{7*7}}',
    '<b>',
    '../',
  ],
  ...['NULL', 'true', '[]', '*', '__proto__', '٤٢', '2147483648', '4294967338'],
];
const NAMES = [
  ...['ids', 'want', 'lang', 'IDS', 'Ids', 'ids[]', 'ids[0]', 'ids%5B%5D'],
  ...['%69ds', 'id', 'route', '_route_', 'language', 'callback', 'debug', ''],
  ...['<script>', 'x'.repeat(300), '\xff', '%00', '__proto__', 'store_id'],
  ...['GLOBALS', '_SESSION', 'want[]', 'lang[a][b]', 'ids ', 'ids.'],
];
const LANGUAGES = ['de', 'en-gb', 'de-de', 'DE', 'zh-Hant', 'xx', 'fr-fr'];
const STRANGE_LANGUAGES = [
  'd',
  'de_de',
  '../de',
  "de'",
  'de%00',
  'x'.repeat(99),
  '',
];
const METHODS = [
  'POST',
  'PUT',
  'DELETE',
  'PATCH',
  'OPTIONS',
  'PROPFIND',
  'GETX',
];
/** nginx answers these itself. */
const FAULTY_METHODS = ['TRACE', 'CONNECT', 'get', 'G-T', 'GET\x00'];

const times = (count, make) => Array.from({length: count}, make);

const rightIds = (random) => {
  const few = times(1 + below(random, 6), () => pick(random, IDS));
  const many = random() < 0.02 ? times(101, (_, at) => at + 20) : [];
  const more = random() < 0.02 ? times(100, (_, at) => at + 20) : [];
  return [...new Set([...few, ...many, ...more])].toSorted((a, b) => a - b);
};

const rightPair = (random) =>
  `${pick(random, [225, 226, 227, 224, 1])}-${pick(random, [15, 16, 14, 13, 12, 5, 9])}`;

const rightLine = (random, id) => {
  const quantity = pick(
    random,
    [1, 2, 3, 7, 9, 10, 11, 12, 249, 250, 251, 999, 1e8],
  );
  const pairs = times(below(random, 3), () => rightPair(random));
  return [id, quantity, ...(pairs.length ? [pairs.join('.')] : [])].join(':');
};

/** Name and value of each parameter of a right request. */
const rightParameters = (random) => {
  const ids = rightIds(random);
  const parameters = [['ids', ids.join()]];
  if (random() < 0.5) {
    const lines = times(1 + below(random, 3), () =>
      rightLine(random, pick(random, ids)),
    );
    parameters.push(['want', lines.join()]);
  }
  if (random() < 0.3) {
    const lang = ['lang', pick(random, LANGUAGES)];
    parameters[random() < 0.5 ? 'push' : 'unshift'](lang);
  }
  return parameters;
};

const strangeText = (random) =>
  times(below(random, 12), () =>
    String.fromCharCode(
      pick(random, [33 + below(random, 94), 128 + below(random, 128)]),
    ),
  ).join('');

const FAULTS = [
  (random, all) => (pick(random, all)[1] += `,${pick(random, STRANGE_IDS)}`),
  (random, all) => (pick(random, all)[1] = pick(random, STRANGE_IDS)),
  (random, all) => (pick(random, all)[1] = `${pick(random, STRANGE_IDS)},42`),
  (random, all) => (pick(random, all)[1] = strangeText(random)),
  (random, all) => (pick(random, all)[1] = '1,'.repeat(below(random, 3000))),
  (random, all) => (pick(random, all)[0] = pick(random, NAMES)),
  (random, all) => all.push([pick(random, NAMES), pick(random, STRANGE_IDS)]),
  (random, all) => all.push([...pick(random, all)]),
  (random, all) => all.push(all.shift()),
  (random, all) => all.splice(below(random, all.length), 1),
  (random, all) => all.push(['want', `42:${pick(random, STRANGE_IDS)}`]),
  (random, all) => all.push(['want', `42:1:${pick(random, STRANGE_IDS)}-1`]),
  (random, all) => all.push(['want', times(21, () => '42:1').join()]),
  (random, all) =>
    all.push(['want', `42:1:${times(101, (_, at) => `1-${at}`).join('.')}`]),
  (random, all) => all.push(['lang', pick(random, STRANGE_LANGUAGES)]),
];

/** One character of a query that is not as it was. */
const withSlip = (random, query) => {
  const at = below(random, query.length + 1);
  const one = pick(random, [
    '&',
    '=',
    ',',
    '%',
    '%00',
    '#',
    '?',
    '+',
    ';',
    '0',
    '',
  ]);
  return query.slice(0, at) + one + query.slice(at + below(random, 2));
};

const queryOf = (random) => {
  const parameters = rightParameters(random);
  const faults = pick(random, [0, 0, 1, 1, 2]);
  for (let left = faults; left > 0 && parameters.length > 0; left -= 1) {
    pick(random, FAULTS)(random, parameters);
  }
  const query = parameters.map((pair) => pair.join('=')).join('&');
  return random() < 0.15 ? withSlip(random, query) : query;
};

const HEADERS = [
  ['If-None-Match', '*'],
  ['If-None-Match', 'W/"x"'],
  ['If-None-Match', '"'.repeat(2000)],
  ['If-Modified-Since', 'Thu, 01 Jan 2099 00:00:00 GMT'],
  ['Range', 'bytes=0-3'],
  ['Cookie', `OCSESSID=${'a'.repeat(26)}; language=../../x`],
  ['Origin', 'https://a.example'],
  ['Origin', 'https://evil.example'],
  ['Origin', 'null'],
  ['X-Forwarded-For', "127.0.0.1'"],
  ['X-Forwarded-Host', 'evil.example'],
  ['X-HTTP-Method-Override', 'DELETE'],
  ['Accept', 'text/html'],
  ['Accept-Language', "de'; DROP TABLE oc_product"],
  ['Accept-Encoding', 'gzip, br'],
  ['Content-Type', 'application/json'],
  ['User-Agent', '() { :;}; echo x'],
  ['User-Agent', `\xff${'x'.repeat(500)}`],
  ['Authorization', 'Basic Og=='],
  ['Expect', '100-continue'],
  ['Proxy', 'http://evil.example'],
  ['X-Original-URL', '/admin'],
];
const HOSTS = [
  'evil.example',
  'localhost:1',
  '[::1]',
  'A.EXAMPLE.',
  `${'a'.repeat(250)}.x`,
];
const FAULTY_HEADERS = [
  'Host: evil\x00.example',
  'Host: a/../b',
  'Host',
  `Cookie: ${'x'.repeat(40_000)}`,
  'X: a\x00b',
];

/**
 * One request.
 *
 * @returns {{method: string, query: string, headers: [string, string][],
 *   bytes: Buffer, isFaulty: boolean}} isFaulty: no HTTP, so that nginx itself
 *   may answer
 */
export const requestOf = (random, path) => {
  const isFaulty = random() < 0.03;
  const isWrong = random() < 0.08;
  let method = random() < 0.1 ? 'HEAD' : 'GET';
  if (isWrong) method = pick(random, METHODS);
  const query = queryOf(random);
  const headers = [
    ['Host', random() < 0.9 ? '127.0.0.1' : pick(random, HOSTS)],
  ];
  while (random() < 0.4) {
    const [name, value] = pick(random, HEADERS);
    if (!headers.some(([known]) => known === name)) headers.push([name, value]);
  }
  const lines = headers.map((pair) => pair.join(': '));
  const body = method === 'POST' ? 'ids=42&want=42:1' : '';
  if (body) lines.push(`Content-Length: ${body.length}`);
  if (isFaulty) {
    if (random() < 0.5) method = pick(random, FAULTY_METHODS);
    else lines.push(pick(random, FAULTY_HEADERS));
  }
  const text = `${method} ${path}?${query} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`;
  return {method, query, headers, isFaulty, bytes: Buffer.from(text, 'latin1')};
};
