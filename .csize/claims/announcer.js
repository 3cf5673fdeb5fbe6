import { productNameOf } from './product-name.js';
import { script } from './script.js';
import { document } from '../page/native.js';
/** Changes within this time are announced together. */
const BURST_MS = 500;
/** At most so many products are named. */
const MAX_NAMED = 2;
/** What has changed, by product: a page may have several elements of one. */
const news = new Map();
/** The state that each element had last. */
const states = new WeakMap();
const users = new Set();
let region;
let stop = () => { };
let timer;
const isSoldOut = ({ availability }) => availability === 'out-of-stock';
/** The product's name, and the words that its element has drawn. */
const say = (host) => [
    productNameOf(host),
    host.shadowRoot?.querySelector('[part=label]')?.textContent,
]
    .filter(Boolean)
    .join(': ');
function speak() {
    const hosts = [...news.values()];
    const { length } = hosts.filter(isSoldOut);
    const isMany = length > MAX_NAMED;
    const texts = hosts
        .filter((host) => !isMany || !isSoldOut(host))
        .slice(0, MAX_NAMED)
        .map(say);
    if (isMany) {
        const language = script.languageOf(hosts.at(-1));
        texts.unshift(script.sayText('soldOutMany', language, length));
    }
    news.clear();
    if (region)
        region.textContent = texts.join('. ');
}
/** Seen by screen readers alone, whatever rules the page has. */
function createRegion() {
    const node = script.createAddition('live');
    node.setAttribute('role', 'status');
    node.style.cssText =
        'all:initial!important;clip-path:inset(50%)!important;position:fixed!important';
    return node;
}
/**
 * Keeps one polite live region on the page while any element may announce. It
 * must be there before its text is.
 */
function joinRegion(host) {
    if (!users.size) {
        const node = (region = createRegion());
        const mayRestore = script.createLoopGuard();
        const place = () => {
            if (!node.isConnected && mayRestore())
                document.body.append(node);
        };
        place();
        stop = script.onPageChange(place);
    }
    users.add(host);
}
/** The last element removes the region, and drops what it has not said yet. */
export function leaveRegion(host) {
    if (!users.delete(host) || users.size)
        return;
    clearTimeout(timer);
    news.clear();
    stop();
    region?.remove();
}
/** Announces what has changed; neither a first state nor one after `unknown`. */
export function updateAnnouncements(hosts) {
    for (const [host, announces] of hosts) {
        const { availability, productId } = host;
        const before = states.get(host) ?? 'unknown';
        states.set(host, availability);
        if (announces)
            joinRegion(host);
        else
            leaveRegion(host);
        const isNews = announces &&
            before !== availability &&
            ![before, availability].includes('unknown');
        if (!isNews)
            continue;
        news.set(productId, host);
        clearTimeout(timer);
        timer = setTimeout(speak, BURST_MS);
    }
}
