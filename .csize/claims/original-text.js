/**
 * What a text node, or the attribute of an element, was before we changed it,
 * and after. An attribute's own node is no key: WebKit may replace it.
 */
const changes = new WeakMap();
/** What the server, or the theme later, wrote into a node. */
export const originalOf = (node, key = node) => {
    const [before, after] = changes.get(key) ?? [];
    return node.nodeValue === after ? before : node.nodeValue;
};
/** Replaces the text; `originalOf()` still knows the one before. */
export function write(node, text, key = node) {
    changes.set(key, [originalOf(node, key), text]);
    // Not the text of the script element: that is a Trusted Types sink.
    if (node.nodeValue !== text)
        node.nodeValue = text;
}
