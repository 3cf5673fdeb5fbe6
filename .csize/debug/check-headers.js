import { bad, good, note } from './finding.js';
/** Checks the headers that caches and the page's clock need. */
export function checkHeaders({ response, address }) {
    const name = 'Headers';
    if (!response?.ok)
        return note(name, 'Not looked at: see the endpoint.');
    const { headers } = response;
    const control = headers.get('cache-control') ?? '';
    const isOurs = new URL(address).origin === self.origin;
    const required = [
        // A page of another site cannot read it, but its browser does.
        ['ETag', !isOurs || headers.has('etag')],
        ['Stock-As-Of', headers.has('stock-as-of')],
        [
            'a Cache-Control that lets caches keep it',
            !/no-store|private/.test(control),
        ],
    ];
    const missing = required.filter(([, isThere]) => !isThere);
    const list = missing.map(([header]) => header).join(', ');
    if (!missing.length)
        return good(name, `Cache-Control: ${control}.`);
    // Browsers hide headers of other sites unless these expose them.
    return isOurs
        ? bad(name, `Missing: ${list}.`, 'Let no cache, proxy or security module change the headers of this address.')
        : note(name, `Not seen from here: ${list}.`, 'Add Access-Control-Expose-Headers: Age, Date, Retry-After, Stock-As-Of.');
}
/** Checks that there are no cookies: they prevent caching. */
export function checkCookies({ cookiesBefore, cookiesAfter, response, }) {
    const name = 'Cookies';
    if (!response)
        return note(name, 'Not looked at: see the endpoint.');
    const vary = response.headers.get('vary') ?? '';
    if (/cookie|\*/i.test(vary)) {
        return bad(name, `The answer varies: ${vary}.`, 'Take cookies and sessions off this address: no cache can share such an answer.');
    }
    return cookiesBefore === cookiesAfter
        ? good(name, 'The answer sets none that a page can see.')
        : bad(name, 'The answer sets cookies.', 'Take cookies and sessions off this address: no cache can keep such an answer.');
}
