import {document} from './native.js';

/** The last text node in a node that is not just white space. */
export function lastTextIn(node: Node): Text | null {
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  let last: Text | null = null;
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (text.data.trim()) last = text;
  }
  return last;
}
