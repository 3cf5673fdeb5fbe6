import { isMain } from './is-main.js';
import { originalOf, write } from './original-text.js';
import { schemaAvailabilitiesOf } from './schema-availability.js';
import { document } from '../page/native.js';
/** Writes the states into the microdata of the page's products. */
export function updateMicrodata(states) {
    const scope = '[itemtype*=Product]';
    for (const element of document.querySelectorAll('[itemprop=availability]')) {
        const node = element.getAttributeNode('href') ?? element.getAttributeNode('content');
        const product = element.closest(scope);
        if (!node || !product)
            continue;
        const isFirst = product === document.querySelector(scope);
        const [, state = ''] = [...states].find(([host]) => host.closest(scope) === product) ??
            [...states].find(([host]) => isFirst && isMain(host)) ??
            [];
        const original = originalOf(node, element);
        const text = state
            ? schemaAvailabilitiesOf(state, [original])[0]
            : original;
        write(node, text, element);
    }
}
