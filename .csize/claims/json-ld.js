import { jsonText } from '../page/json-text.js';
import { isMain } from './is-main.js';
import { originalOf, write } from './original-text.js';
import { schemaAvailabilitiesOf } from './schema-availability.js';
import { document } from '../page/native.js';
/** All objects in a value, in the order of its text. */
const objectsIn = (value) => Object(value) === value
    ? [value, ...Object.values(value).flatMap(objectsIn)]
    : [];
const isOf = ({ productID, sku, url }, id) => [productID, sku].map(String).includes(id) ||
    `${String(url)}&`.includes(`product_id=${id}&`);
/** The value of a JSON-LD script; `undefined` if it is not JSON. */
function parse(node) {
    try {
        return JSON.parse(originalOf(node));
    }
    catch {
        // The page's own mistake.
        return undefined;
    }
}
/** Writes a state into offers. Returns whether it changes them. */
function updateOffers(product, state) {
    const offers = objectsIn(product?.['offers']).filter((offer) => offer['availability']);
    const original = offers.map((offer) => String(offer['availability']));
    const terms = schemaAvailabilitiesOf(state, original);
    offers.forEach((offer, index) => (offer['availability'] = terms[index]));
    return terms.some((term, index) => term !== original[index]);
}
/** Writes the states into the JSON-LD of the page's products. */
export function updateJsonLd(states) {
    const nodes = [
        ...document.querySelectorAll('script[type="application/ld+json"]'),
    ].flatMap(({ firstChild }) => firstChild ?? []);
    const all = nodes.map(parse);
    const products = objectsIn(all).filter((object) => /Product/.test(String(object['@type'])));
    const changed = [...states].map(([host, state]) => {
        const product = products.find((candidate) => isOf(candidate, host.productId)) ??
            (isMain(host) ? products[0] : undefined);
        return updateOffers(product, state) && product;
    });
    nodes.forEach((node, index) => {
        const isChanged = objectsIn(all[index]).some((object) => changed.includes(object));
        write(node, isChanged ? jsonText(all[index]) : originalOf(node));
    });
}
