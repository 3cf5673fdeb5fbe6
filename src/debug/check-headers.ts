import type {Answer} from './ask-endpoint.js';
import {bad, type Finding, good, note} from './finding.js';

/** Seconds; HTTP tells whole ones, and an answer takes its time. */
const SERVER_CLOCKS_DIFFER = 5;
const CLOCKS_DIFFER = 120;

/** What caches and the page's clock need. */
export function checkHeaders({response, address}: Answer): Finding {
  const name = 'Headers';
  if (!response?.ok) return note(name, 'Not looked at: see the endpoint.');
  const {headers} = response;
  const control = headers.get('cache-control') ?? '';
  const isOurs = new URL(address).origin === self.origin;
  const wanted: [string, boolean][] = [
    // A page of another site need not see it; its browser does.
    ['ETag', !isOurs || headers.has('etag')],
    ['Stock-As-Of', headers.has('stock-as-of')],
    [
      'a Cache-Control that lets caches keep it',
      !/no-store|private/.test(control),
    ],
  ];
  const missing = wanted.filter(([, isThere]) => !isThere);
  const list = missing.map(([header]) => header).join(', ');
  if (!missing.length) return good(name, `Cache-Control: ${control}.`);
  // A browser hides headers of other sites that are not exposed.
  return isOurs
    ? bad(
        name,
        `Missing: ${list}.`,
        'Let no cache, proxy or security module change the headers of this address.',
      )
    : note(
        name,
        `Not seen from here: ${list}.`,
        'Add Access-Control-Expose-Headers: Age, Date, Retry-After, Stock-As-Of.',
      );
}

/** Cookies make an answer impossible to cache. */
export function checkCookies({
  cookiesBefore,
  cookiesAfter,
  response,
}: Answer): Finding {
  const name = 'Cookies';
  if (!response) return note(name, 'Not looked at: see the endpoint.');
  const vary = response.headers.get('vary') ?? '';
  if (/cookie|\*/i.test(vary)) {
    return bad(
      name,
      `The answer varies: ${vary}.`,
      'Take cookies and sessions off this address: no cache can share such an answer.',
    );
  }
  return cookiesBefore === cookiesAfter
    ? good(name, 'The answer sets none that a page can see.')
    : bad(
        name,
        'The answer sets cookies.',
        'Take cookies and sessions off this address: no cache can keep such an answer.',
      );
}

/** A page tells ages by the server's times. */
export function checkClock({response}: Answer): Finding {
  const name = 'Clocks';
  const asOf = Number(response?.headers.get('stock-as-of'));
  const date = Date.parse(response?.headers.get('date') ?? '') / 1000 || asOf;
  if (!response?.ok || !asOf) return note(name, 'No times to compare.');
  const age = Number(response.headers.get('age')) || 0;
  const server = Math.round(Math.abs(date - age - asOf));
  const device = Math.round(Math.abs(date - Date.now() / 1000));
  if (server > SERVER_CLOCKS_DIFFER) {
    return bad(
      name,
      `The server's own times differ by ${server} s.`,
      'Set the clocks of web server and cache.',
    );
  }
  return device > CLOCKS_DIFFER
    ? note(
        name,
        `Server and this device differ by ${device} s.`,
        'See which one is wrong. The page does not depend on it.',
      )
    : good(name, 'Agree.');
}
