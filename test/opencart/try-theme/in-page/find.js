// Runs in the page: finds controls and products without True Stock.

export const OURS = 'true-stock, [data-true-stock-reason]';
const PRESSABLE =
  'button, a, input[type=submit], input[type=button], input[type=image], ' +
  '[role=button], [onclick]';
const ADD_WORDS = /cart|basket|\bbag\b|buy|add|order|purchase|click/i;
const SIDE_WORDS = /wish-?_?list|compare|quick-?_?view/i;
const NEITHER_WORDS =
  /remove|delete|review|log-?_?in|register|upload|coupon|voucher|address|wish|compare|quick-?_?view/i;

/** What its author says of a pressable: without the names of pictures. */
const markupOf = (node) =>
  node.outerHTML
    .slice(0, 1000)
    .replaceAll(/\b(?:src|srcset|href="[^"]*image)[^ >]*/g, '');

/** Many themes press a `<div>`. */
const isPressableByClass = (node) =>
  /^(?:div|span|i|li|label)$/.test(node.localName) &&
  /cart|buy|order/i.test(`${node.className} ${node.id}`) &&
  getComputedStyle(node).cursor === 'pointer';

const pressables = () =>
  [...document.querySelectorAll('body *')].filter(
    (node) =>
      !node.closest(OURS) &&
      (node.matches(PRESSABLE) || isPressableByClass(node)) &&
      !node.parentElement.closest(PRESSABLE) &&
      !node.querySelector(PRESSABLE),
  );

/** Whatever may add: pressing it tells. The order is that of the document. */
export const candidates = () =>
  pressables().filter((node) => {
    const markup = markupOf(node);
    return ADD_WORDS.test(markup) && !NEITHER_WORDS.test(markup);
  });

export const sideButtons = () =>
  pressables().filter((node) => SIDE_WORDS.test(markupOf(node)));

export const isVisible = (node) =>
  node.checkVisibility({opacityProperty: true, visibilityProperty: true}) &&
  node.getBoundingClientRect().height > 0;

export const isRendered = (node) => node.getClientRects().length > 0;

const ID_IN_LINK = /[?&]product_id=(\d+)/;
const ID_IN_CALL = /\b(?:add|cart|buy)\w*\(\s*['"]?(\d+)/i;

export const idOf = (node) =>
  ID_IN_LINK.exec(node.getAttribute('href') ?? '')?.[1] ??
  (node.name === 'product_id' ? node.value : undefined) ??
  node.dataset.productId ??
  ID_IN_CALL.exec(node.getAttribute('onclick') ?? '')?.[1];

/** Everything that names a product: `[node, id]`. */
export const productMarks = () =>
  [
    ...document.querySelectorAll(
      'a[href*="product_id="], [name=product_id], [data-product-id], [onclick]',
    ),
  ]
    .filter((node) => !node.closest(OURS))
    .map((node) => [node, idOf(node)])
    .filter(([, id]) => id);

/** The largest ancestor that names no other product. */
export const cardOf = (node, productId, marks) => {
  const isOther = (parent) =>
    marks.some(([mark, id]) => id !== productId && parent.contains(mark));
  let card = node;
  while (card.parentElement !== document.body && !isOther(card.parentElement)) {
    card = card.parentElement;
  }
  return card;
};

/** The ids that the smallest ancestor names that names any. */
export const nearestIds = (node, marks) => {
  let {parentElement: part} = node;
  for (; part; part = part.parentElement) {
    const own = marks.filter(([mark]) => part.contains(mark));
    if (own.length > 0) return own.map(([, id]) => id);
  }
  return [];
};

/** Attributes in short, so that a reader finds the node. */
export const tell = (node) => {
  const {id, localName} = node;
  const name = String(node.getAttribute('class') ?? '').trim();
  const call = node.getAttribute('onclick')?.slice(0, 40);
  const text = (node.value || node.textContent).trim().slice(0, 20);
  return [
    `<${localName}`,
    id && ` id="${id}"`,
    name && ` class="${name.slice(0, 60)}"`,
    call && ` onclick="${call}"`,
    `>${text.replaceAll(/\s+/g, ' ')}`,
  ]
    .filter(Boolean)
    .join('');
};
