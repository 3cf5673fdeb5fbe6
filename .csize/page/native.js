/**
 * A document or an element as its own interface has it. An image or a form that
 * is named `body` hides `document.body`, a field named `matches` hides
 * `form.matches`: https://html.spec.whatwg.org/#dom-document-nameditem
 */
export const native = (node) => new Proxy(Object.getPrototypeOf(node), {
    get(own, name) {
        const value = Reflect.get(own, name, node);
        return typeof value === 'function' ? value.bind(node) : value;
    },
    set: (own, name, value) => Reflect.set(own, name, value, node),
});
/** The page's document, for what is read of it; some servers have none. */
export const document = globalThis.document && native(globalThis.document);
