import { document, native } from '../page/native.js';
/** Every `<true-stock>` on the page outside of shadow roots. */
export const hosts = () => [
    ...document.querySelectorAll('true-stock'),
];
/** Describes an element so that a reader can find it. */
export function describe(element) {
    const { getAttribute, localName, id, textContent } = native(element);
    const product = getAttribute('product-id');
    const tag = `<${localName}${id && ` id="${id}"`}` +
        `${product === null ? '' : ` product-id="${product}"`}>`;
    const text = textContent?.trim().replace(/\s+/g, ' ').slice(0, 24);
    return text && localName !== 'true-stock' ? `${tag} “${text}”` : tag;
}
