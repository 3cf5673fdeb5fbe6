import { isJson } from './check-answer.js';
import { bad, good } from './finding.js';
import { document } from '../page/native.js';
const NAME = 'Endpoint';
/** How to fix the cause of a status. */
const FIXES = {
    400: 'The endpoint does not understand the question. Does it take such ids? (That of OpenCart takes decimal ones.) Is it one of version 1? Does something on the way change the query?',
    401: 'Let shoppers ask without signing in.',
    403: 'A security module or firewall stops it: let this address through.',
    404: 'Correct the address of the endpoint. The OpenCart extension answers so while it is switched off.',
    429: 'Raise the limit of requests, or take it off behind a proxy.',
    503: 'The shop is in maintenance, or its database does not answer.',
};
/** What the endpoint itself says of a wrong request (RFC 9457). */
function detailIn({ response, text }) {
    const type = response?.headers.get('content-type') ?? '';
    if (!/^application\/problem\+json/i.test(type))
        return '';
    try {
        const { detail } = Object(JSON.parse(text));
        return typeof detail === 'string' ? ` ${detail.slice(0, 200)}` : '';
    }
    catch {
        // Its type is wrong.
        return '';
    }
}
function reportFailure({ blockedBy, error, address }) {
    const { origin } = new URL(address);
    if (blockedBy.length) {
        return bad(NAME, `The page's content security policy forbids it (${blockedBy.join(', ')}).`, `Add ${origin === self.origin ? "'self'" : origin} to connect-src.`);
    }
    return bad(NAME, `${address}: no answer (${error}).`, origin === self.origin
        ? 'Open the address in the browser and see what comes.'
        : `Let ${origin} answer this site: Access-Control-Allow-Origin: ${self.origin}.`);
}
/** Why no endpoint reached the script. */
function whyMissing({ script, tag }) {
    const other = document.querySelector('script[data-endpoint]');
    if (other && other !== tag) {
        return 'another tag has data-endpoint, but its attributes did not reach the script that runs';
    }
    return tag
        ? `${script || 'the script tag'} has no data-endpoint`
        : 'no attributes of a tag reach a script that is bundled or a module';
}
/** The finding for elements without an endpoint. */
export const missingEndpoint = (page) => bad(NAME, `None is given: ${whyMissing(page)}.`, 'Set data-endpoint on the script tag, and keep optimizers and consent managers from joining, delaying or rewriting it; or call configure({endpoint}).');
/** Checks whether the endpoint responds at all. */
export function checkEndpoint(probe) {
    const { response, address, tookMs } = probe;
    if (!response)
        return reportFailure(probe);
    const { status, redirected, url } = response;
    if (!response.ok) {
        return bad(NAME, `${address}: status ${status}.${detailIn(probe)}`, FIXES[status] ?? 'See the error log of the server.');
    }
    if (!isJson(response)) {
        return bad(NAME, `${address}: ${response.headers.get('content-type') ?? 'no type'} in place of JSON.`, 'This is a page, not the endpoint: correct the address, or let the file through.');
    }
    return redirected
        ? bad(NAME, `${address} leads to ${url}; no page follows it.`, 'Give the last address itself.')
        : good(NAME, `${address} answers in ${tookMs} ms.`);
}
