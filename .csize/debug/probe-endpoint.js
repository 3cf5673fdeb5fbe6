import { readSetting } from '../page/read-setting.js';
import { groupIds } from '../client/product-ids.js';
import { hosts } from './page.js';
import { document } from '../page/native.js';
const TIMEOUT_MS = 10_000;
/** The product ids by endpoint; `''` for elements without an endpoint. */
export function endpointsOf({ configuration }) {
    const { endpoint: pageEndpoint = '' } = configuration;
    const idsByEndpoint = new Map();
    for (const host of hosts()) {
        const own = readSetting('endpoint', host.getAttribute('endpoint'));
        const endpoint = own ?? pageEndpoint;
        const ids = idsByEndpoint.get(endpoint) ?? [];
        idsByEndpoint.set(endpoint, ids);
        ids.push(host.getAttribute('product-id') ?? '');
    }
    return idsByEndpoint.size ? idsByEndpoint : new Map([[pageEndpoint, []]]);
}
/** The ids as the first poll sends them; without products, any id will do. */
const requestIds = (ids) => (groupIds(ids.map((id) => ({ id })))[0] ?? '1').split(',');
/** A sandboxed page may not read its cookies. */
function readCookies() {
    try {
        return document.cookie;
    }
    catch (error) {
        return String(error);
    }
}
async function send(address) {
    try {
        const response = await fetch(address, {
            // With cookies, to see whether the endpoint sets some.
            credentials: 'same-origin',
            cache: 'no-store',
            signal: AbortSignal.timeout(TIMEOUT_MS),
        });
        return { response, text: await response.text() };
    }
    catch (error) {
        return { text: '', error: String(error) };
    }
}
/** The address as polls and verifies have it: a request has one spelling. */
const addressOf = (endpoint, query) => `${endpoint}${new URL(endpoint).search ? '&' : '?'}${query}`;
/** Requests stock as a poll does. */
export function probeStock(endpoint, products) {
    const ids = requestIds(products);
    return probe(addressOf(endpoint, `ids=${ids.join()}`), ids);
}
/** Requests a verdict as add-to-cart does: for one piece of the first product. */
export function probeVerify(endpoint, products) {
    const [id] = requestIds(products);
    return probe(addressOf(endpoint, `ids=${id}&want=${id}:1`), [id]);
}
/** Sends a request and records what the browser reports about it. */
async function probe(address, ids) {
    const blockedBy = [];
    const onViolation = ({ blockedURI, effectiveDirective, }) => {
        if (address.startsWith(blockedURI))
            blockedBy.push(effectiveDirective);
    };
    document.addEventListener('securitypolicyviolation', onViolation);
    const cookiesBefore = readCookies();
    const startedAt = performance.now();
    const outcome = await send(address);
    const tookMs = Math.round(performance.now() - startedAt);
    // Browsers report a violation in a separate task.
    await new Promise((resolve) => setTimeout(resolve));
    document.removeEventListener('securitypolicyviolation', onViolation);
    return {
        address,
        ids,
        ...outcome,
        tookMs,
        blockedBy,
        cookiesBefore,
        cookiesAfter: readCookies(),
    };
}
