const textOf = (node: Node): string => {
  // By name, because a node of a frame is no instance of our classes.
  if (node.nodeName === 'SLOT') {
    const nodes = (node as HTMLSlotElement).assignedNodes({flatten: true});
    return nodes.map(textOf).join('');
  }
  return node.nodeType === Node.ELEMENT_NODE
    ? [...node.childNodes].map(textOf).join('')
    : (node.textContent ?? '');
};

/**
 * The visible text of an element: its shadow tree with the slots filled, or the
 * server's text while it has none.
 */
export const visibleText = (element: Element): string =>
  [...(element.shadowRoot ?? element).childNodes].map(textOf).join('');
