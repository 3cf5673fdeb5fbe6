import type {Way} from './network.js';

/** No resolver takes a name with a part of more than 63 letters (RFC 1035, 2.3.4). */
export const NO_HOST = `http://${'x'.repeat(64)}.test/stock`;

/** Faults between a page and its endpoint, by what the table calls them. */
export const ENDPOINT_FAULTS: Readonly<Record<string, Way>> = {
  'Slow, 5 s': {name: 'none', delayMs: 5000},
  'Slow, 20 s': {name: 'none', delayMs: 20_000},
  '500 with an HTML page': {name: 'error-500'},
  '503, `Retry-After: 120`': {name: 'error-503'},
  '429, `Retry-After: 60`': {name: 'busy'},
  'Hangs before the header': {name: 'silent', hangs: 'before headers'},
  'Hangs in the body': {name: 'hang-in-body', hangs: 'in the body'},
  'Truncated, shorter than `Content-Length`': {name: 'truncated'},
  'Truncated, no length given': {name: 'cut'},
  'HTML with 200': {name: 'html'},
  'PHP notice before the JSON': {name: 'php-notice'},
  'Wrong charset, ISO-8859-1': {name: 'latin-1'},
  'Wrong charset, UTF-16': {name: 'utf-16'},
  'Gzip bomb, 64 MB': {name: 'bomb'},
  'Body of 10 MB': {name: 'large'},
  'Redirect to another origin': {name: 'other-origin'},
  'Wrong version': {name: 'wrong-version'},
  'Server’s clock an hour behind': {name: 'clock-behind'},
  'Server’s clock an hour ahead': {name: 'clock-ahead'},
  '`Stock-As-Of` an hour ahead of `Date`': {name: 'read-ahead'},
  'Two `Content-Type` headers': {name: 'twice-type'},
  'Two `Date` and `Stock-As-Of`, an hour apart': {name: 'twice-date'},
  'Connection reset': {name: 'reset'},
  'Connection reset in the body': {name: 'reset-in-body'},
  'Moved, 301': {name: 'moved'},
  'Moved, 404': {name: 'not-found'},
  'DNS failure': {name: 'none', address: NO_HOST},
  'Captive portal, 302 to its page': {name: 'other-origin'},
  'Captive portal, 511': {name: 'captive-portal'},
  'One old response for ever': {name: 'repeated'},
};

/** Where the browser itself can be cut off. */
export const OFFLINE_FAULTS: Readonly<Record<string, Way>> = {
  Offline: {name: 'none', isOffline: true},
};
