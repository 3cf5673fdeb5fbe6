/**
 * A document or an element as its own interface has it. An image or a form that
 * is named `body` hides `document.body`, a field named `matches` hides
 * `form.matches`: https://html.spec.whatwg.org/#dom-document-nameditem
 */
export const native = <Kind extends Node>(node: Kind): Kind =>
  node instanceof Document || node instanceof HTMLFormElement
    ? new Proxy(Object.getPrototypeOf(node) as Kind, {
        get(own, name) {
          const value: unknown = Reflect.get(own, name, node);
          return typeof value === 'function' ? value.bind(node) : value;
        },
        set: (own, name, value) => Reflect.set(own, name, value, node),
      })
    : // Nothing hides what is any other node's own.
      node;

/** The page's document, for what is read of it; some servers have none. */
export const document = globalThis.document && native(globalThis.document);
