import {deepEqual} from 'node:assert/strict';

/**
 * Runs in the page: where each `<true-stock>` of a product is, and its visible
 * text: its own or that of the server, and the reason beside it.
 */
const readLines = (productId) => {
  const textOf = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE) return '';
    if (getComputedStyle(node).display === 'none') return '';
    const assigned = node.localName === 'slot' ? node.assignedNodes() : [];
    const children = node.shadowRoot?.childNodes ?? node.childNodes;
    return [...(assigned.length ? assigned : children)].map(textOf).join('');
  };
  const wordsOf = (node) => textOf(node).replaceAll(/\s+/g, ' ').trim();
  const placeOf = (element) => {
    const card = element.closest('.product-thumb');
    const price = card?.querySelector('.price');
    if (price) {
      const {bottom} = price.getBoundingClientRect();
      // Browsers round: allow one pixel.
      return element.getBoundingClientRect().top >= bottom - 1
        ? 'under the price'
        : 'above the end of the price';
    }
    if (card) return 'in a card without price';
    if (element.closest('tr')) return 'in a table';
    return element.closest('li') ? 'in the list of facts' : 'elsewhere';
  };
  return [
    ...document.querySelectorAll(`true-stock[product-id="${productId}"]`),
  ].map((element) => {
    const beside = element.nextElementSibling;
    const isReason = beside?.matches('[data-true-stock-reason=beside]');
    return {
      availability: element.getAttribute('availability'),
      place: placeOf(element),
      said: [wordsOf(element), isReason ? wordsOf(beside) : ''].filter(Boolean),
      visible:
        element.checkVisibility() && element.getBoundingClientRect().height > 0,
    };
  });
};

export const stockLines = (page, productId) =>
  page.evaluate(readLines, productId);

/** Every element of the product shows its state, in one text. */
export const assertLines = async (page, productId, availability) => {
  const lines = await stockLines(page, productId);
  const wrong = lines.filter(
    (line) =>
      !line.visible ||
      line.said.length !== 1 ||
      line.availability !== availability,
  );
  deepEqual(wrong, [], `elements that do not say "${availability}" once`);
  return lines;
};
