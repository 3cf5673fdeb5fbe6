const textOf = (node: Node): string => {
  // By name: the node may belong to a frame, which has classes of its own.
  if (node.nodeName === 'SLOT') {
    const filling = (node as HTMLSlotElement).assignedNodes({flatten: true});
    return filling.map(textOf).join('');
  }
  return node.nodeType === Node.ELEMENT_NODE
    ? [...node.childNodes].map(textOf).join('')
    : (node.textContent ?? '');
};

/**
 * What a reader sees of an element: its shadow tree, with the slots filled; the
 * server's words as long as it has none.
 */
export const seenText = (element: Element): string =>
  [...(element.shadowRoot ?? element).childNodes].map(textOf).join('');
