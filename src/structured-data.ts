import {type Followed, withAvailability} from './json-ld.js';
import {availabilitiesIn} from './schema-availability.js';

const PRODUCT = '[itemscope][itemtype*="Product"]';

/** By the element that knows the state. */
const followed = new Map<Element, Followed>();
/** What a node said before we changed it, and what we made of it. */
const known = new WeakMap<Node, {before: string; after: string}>();
let isPlanned = false;

/** What the server, or the theme since, has written into a node. */
const originalOf = (node: Node): string => {
  const {before, after} = known.get(node) ?? {};
  return node.nodeValue === after ? before! : node.nodeValue!;
};

function write(node: Node, after: string): void {
  known.set(node, {before: originalOf(node), after});
  // The text node, not the script: a script's text is a Trusted Types sink.
  if (node.nodeValue !== after) node.nodeValue = after;
}

function writeJsonLd(): void {
  const type = 'application/ld+json';
  for (const {firstChild} of document.querySelectorAll(
    `script[type="${type}"]`,
  )) {
    if (!firstChild) continue;
    const text = originalOf(firstChild);
    write(firstChild, withAvailability(text, followed.values()));
  }
}

function writeMicrodata(): void {
  for (const element of document.querySelectorAll(
    '[itemprop="availability"]',
  )) {
    const node =
      element.getAttributeNode('href') ?? element.getAttributeNode('content');
    if (!node) continue;
    const product = element.closest(PRODUCT);
    const isFirst = product === document.querySelector(PRODUCT);
    const hosts = [...followed];
    const [, {state = ''} = {}] =
      hosts.find(([host]) => product?.contains(host)) ??
      hosts.find(([, {isMain}]) => isMain && isFirst) ??
      [];
    const [text] = availabilitiesIn(state, [originalOf(node)]);
    write(node, text!);
  }
}

/**
 * Lets the page's own structured data follow the state of an element's
 * product; `unknown` gives the server's words back.
 */
export function followStructuredData(host: Element, product: Followed): void {
  const {state = 'unknown'} = followed.get(host) ?? {};
  if (product.state === state) return;
  if (product.state === 'unknown') followed.delete(host);
  else followed.set(host, product);
  if (isPlanned) return;
  isPlanned = true;
  // Once for all the products of an answer.
  queueMicrotask(() => {
    isPlanned = false;
    writeJsonLd();
    writeMicrodata();
  });
}
