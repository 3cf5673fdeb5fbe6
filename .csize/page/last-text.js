import { document } from './native.js';
/** The last text node in a node that is not just white space. */
export function lastTextIn(node) {
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    let last = null;
    while (texts.nextNode()) {
        const text = texts.currentNode;
        if (text.data.trim())
            last = text;
    }
    return last;
}
