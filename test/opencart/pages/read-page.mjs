// What a shopper sees and a screen reader announces.

/** The gated control as it is now. */
export const readControl = (page) =>
  page.$eval('#button-cart', (control) => {
    const ids = (control.getAttribute('aria-describedby') ?? '').split(/\s+/);
    const isVisible = (node) =>
      node.checkVisibility({opacityProperty: true, visibilityProperty: true}) &&
      node.getBoundingClientRect().height > 0;
    return {
      attributes: Object.fromEntries(
        [...control.attributes].map(({name, value}) => [name, value]),
      ),
      label: control.textContent.trim(),
      reasons: ids
        .filter(Boolean)
        .map((id) => document.getElementById(id))
        .map((node) =>
          node && isVisible(node) ? node.textContent.trim() : '',
        ),
    };
  });

/** The control's description in the accessibility tree. */
export const spokenReason = async (page) => {
  const root = await page.$('#button-cart');
  const node = await page.accessibility.snapshot({
    root,
    interestingOnly: false,
  });
  return node?.description ?? '';
};

/** The element's state, and the text that it renders, slots included. */
export const readElement = (page) =>
  page.$eval('true-stock', (element) => {
    const childrenOf = (node) => {
      if (node.shadowRoot) return node.shadowRoot.childNodes;
      const assigned = node.localName === 'slot' && node.assignedNodes();
      return assigned?.length ? assigned : node.childNodes;
    };
    const textOf = (node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.data;
      if (node.nodeType !== Node.ELEMENT_NODE) return '';
      const {display, visibility} = getComputedStyle(node);
      if (display === 'none' || visibility === 'hidden') return '';
      return [...childrenOf(node)].map(textOf).join('');
    };
    return {
      availability: element.getAttribute('availability'),
      stale: element.hasAttribute('stale'),
      blocked: element.hasAttribute('blocked'),
      text: textOf(element).replaceAll(/\s+/g, ' ').trim(),
    };
  });

/** The focused element: its id, or its name when it has none. */
export const focusedId = (page) =>
  page.evaluate(
    () => document.activeElement.id || document.activeElement.localName,
  );
