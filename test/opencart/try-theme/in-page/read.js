// Runs in the page: what True Stock made of it.
import {
  OURS,
  candidates,
  cardOf,
  isRendered,
  isVisible,
  nearestIds,
  productMarks,
  sideButtons,
  tell,
} from './find.js';

const elementsOf = (productId) => [
  ...document.querySelectorAll(`true-stock[product-id="${productId}"]`),
];

const wordsIn = (node) => {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE || !node.checkVisibility()) return '';
  const assigned = node.localName === 'slot' ? node.assignedNodes() : [];
  const children = node.shadowRoot?.childNodes ?? node.childNodes;
  return [...(assigned.length ? assigned : children)].map(wordsIn).join('');
};

export const readLines = (productId) => {
  const marks = productMarks();
  return elementsOf(productId).map((node) => ({
    availability: node.getAttribute('availability'),
    said: wordsIn(node).replaceAll(/\s+/g, ' ').trim(),
    visible: isVisible(node),
    isOwn: nearestIds(node, marks).includes(productId),
    inside: tell(node.parentElement).replace(/>.*/s, '>'),
  }));
};

/** The cards of a product that can be seen, with the lines in each. */
export const readCards = (indexes, productId) => {
  const nodes = candidates();
  const marks = productMarks();
  const own = indexes.map((index) => nodes[index]).filter(isRendered);
  const cards = new Set(own.map((node) => cardOf(node, productId, marks)));
  return [...cards].filter(isVisible).map((card) => ({
    told: tell(card).replace(/>.*/s, '>'),
    lines: elementsOf(productId).filter(
      (node) => card.contains(node) && isVisible(node),
    ).length,
    words: ownWords(card),
  }));
};

/** Words of the theme that can be seen, one entry to a text. */
const ownWords = (card) => {
  const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  const words = [];
  while (walker.nextNode()) {
    const {parentElement: parent, data} = walker.currentNode;
    const isOwn = !parent.closest(`${OURS}, script, style, noscript, select`);
    if (isOwn && data.trim() && isVisible(parent)) words.push(data.trim());
  }
  return words;
};

const reasonsOf = (node) =>
  (node.getAttribute('aria-describedby') ?? '')
    .split(/\s+/)
    .map((id) => document.getElementById(id))
    .filter((each) => each?.matches('[data-true-stock-reason]'))
    .filter(isVisible)
    .map(({textContent}) => textContent.trim());

const TOOLTIP = /^(?:aria-describedby|aria-label|title|data-.*title)$/;

const isBlocked = (node) =>
  node.getAttribute('aria-disabled') === 'true' || node.disabled === true;

const readControl = (node) => ({
  told: tell(node),
  blocked: isBlocked(node),
  rendered: isVisible(node),
  reasons: reasonsOf(node),
  attributes: [...node.attributes]
    .filter(({name, value}) => value !== '' && !TOOLTIP.test(name))
    .map(({name, value}) => `${name}="${value}"`)
    .sort()
    .join(' '),
});

export const readControls = (indexes) => {
  const nodes = candidates();
  return indexes.map((index) => nodes[index] && readControl(nodes[index]));
};

export const readSideButtons = () => sideButtons().map(readControl);

/** What we block beside the controls that were found. */
export const readOtherBlocked = (indexes) => {
  const nodes = candidates();
  const own = indexes.map((index) => nodes[index]);
  return [...document.querySelectorAll('[data-true-stock-blocked]')]
    .filter((node) => !own.some((each) => each?.contains(node)))
    .map(readControl);
};

let stopped = 0;

/** Counts the presses that we stop from now on. */
export const countStopped = () => {
  addEventListener('true-stock-block', () => (stopped += 1));
};

export const stoppedPresses = () => stopped;

/** Slideshows move by themselves. */
const TURNING =
  '.swiper-viewport, .carousel, .owl-carousel, .slick-slider, .swiper, ' +
  '.swiper-container, marquee';

/** What an endless animation moves. */
const animatedNodes = () =>
  document
    .getAnimations()
    .map(({effect}) => effect)
    .filter((effect) => effect.getTiming().iterations === Infinity)
    .map(({target}) => target);

let places = new Map();

const placesNow = () => {
  const animated = animatedNodes();
  return new Map(
    [...document.querySelectorAll('body *')]
      .filter((node) => !node.closest(`${OURS}, ${TURNING}`))
      .filter((node) => isRendered(node))
      .filter((node) => !animated.some((moving) => moving?.contains(node)))
      .map((node) => [node, node.getBoundingClientRect()]),
  );
};

export const rememberPlaces = () => {
  places = placesNow();
};

/** What moved by more than a pixel since then: browsers round. */
export const movedNodes = () => {
  const now = placesNow();
  return [...places].flatMap(([node, before]) => {
    const after = now.get(node);
    if (!after) return [];
    const by = [after.left - before.left, after.top - before.top];
    const most = Math.max(...by.map(Math.abs));
    if (most <= 1) return [];
    return [{told: `${tell(node)} by ${by.map(Math.round).join(', ')}`, most}];
  });
};

export const lineHeightOf = (productId) => {
  const heights = elementsOf(productId)
    .filter(isVisible)
    .map((node) => {
      const {fontSize, lineHeight} = getComputedStyle(node);
      return parseFloat(lineHeight) || parseFloat(fontSize) * 1.5;
    });
  return Math.max(0, ...heights);
};
