import {jsonText} from '../page/json-text.js';
import {schemaAvailabilitiesOf} from './schema-availability.js';
import type {Host, States} from './states.js';

type Data = Record<string, unknown>;

/**
 * What a text node, or the attribute of an element, was before we changed it,
 * and after. An attribute's own node is no key: WebKit may replace it.
 */
const changes = new WeakMap<Node, [before: string, after: string]>();

/** Whether the product of an element is the main one of the page. */
const isMain = (host: Host): boolean =>
  !host.closest('[data-true-stock-card],[data-true-stock-cell]') &&
  (host.matches('[announce],[for]') ||
    host === document.querySelector(host.localName));

/** All objects in a value, in the order of its text. */
const objectsIn = (value: unknown): Data[] =>
  Object(value) === value
    ? [value as Data, ...Object.values(value as Data).flatMap(objectsIn)]
    : [];

const isOf = ({productID, sku, url}: Data, id: string): boolean =>
  [productID, sku].map(String).includes(id) ||
  `${String(url)}&`.includes(`product_id=${id}&`);

/** What the server, or the theme later, wrote into a node. */
const originalOf = (node: Node, key = node): string => {
  const [before, after] = changes.get(key) ?? [];
  return node.nodeValue === after ? before! : node.nodeValue!;
};

function write(node: Node, text: string, key = node): void {
  changes.set(key, [originalOf(node, key), text]);
  // Not the text of the script element: that is a Trusted Types sink.
  if (node.nodeValue !== text) node.nodeValue = text;
}

/** The value of a JSON-LD script; `undefined` if it is not JSON. */
function parse(node: Node): unknown {
  try {
    return JSON.parse(originalOf(node));
  } catch {
    // The page's own mistake.
    return undefined;
  }
}

/** Writes a state into offers. Returns whether it changes them. */
function updateOffers(product: Data | undefined, state: string): boolean {
  const offers = objectsIn(product?.['offers']).filter(
    (offer) => offer['availability'],
  );
  const original = offers.map((offer) => String(offer['availability']));
  const terms = schemaAvailabilitiesOf(state, original);
  offers.forEach((offer, index) => (offer['availability'] = terms[index]));
  return terms.some((term, index) => term !== original[index]);
}

/** Writes the states into the JSON-LD of the page's products. */
export function updateJsonLd(states: States): void {
  const nodes = [
    ...document.querySelectorAll('script[type="application/ld+json"]'),
  ].flatMap(({firstChild}) => firstChild ?? []);
  const all = nodes.map(parse);
  const products = objectsIn(all).filter((object) =>
    /Product/.test(String(object['@type'])),
  );
  const changed = [...states].map(([host, state]) => {
    const product =
      products.find((candidate) => isOf(candidate, host.productId)) ??
      (isMain(host) ? products[0] : undefined);
    return updateOffers(product, state) && product;
  });
  nodes.forEach((node, index) => {
    const isChanged = objectsIn(all[index]).some((object) =>
      changed.includes(object),
    );
    write(node, isChanged ? jsonText(all[index]) : originalOf(node));
  });
}

/** Writes the states into the microdata of the page's products. */
export function updateMicrodata(states: States): void {
  const scope = '[itemtype*=Product]';
  for (const element of document.querySelectorAll('[itemprop=availability]')) {
    const node =
      element.getAttributeNode('href') ?? element.getAttributeNode('content');
    const product = element.closest(scope);
    if (!node || !product) continue;
    const isFirst = product === document.querySelector(scope);
    const [, state = ''] =
      [...states].find(([host]) => host.closest(scope) === product) ??
      [...states].find(([host]) => isFirst && isMain(host)) ??
      [];
    const original = originalOf(node, element);
    const text = state
      ? schemaAvailabilitiesOf(state, [original])[0]!
      : original;
    write(node, text, element);
  }
}
