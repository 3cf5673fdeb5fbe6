/** The last text in a node that has words. */
export function lastTextIn(node: Node): Text | null {
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  let last: Text | null = null;
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (text.data.trim()) last = text;
  }
  return last;
}
