import {availabilitiesIn} from './schema-availability.js';

/** An element that knows the state of a product. */
interface Host extends Element {
  readonly productId: string;
}

type Data = Record<string, unknown>;

/** The states that are known, all but `unknown`. */
const states = new Map<Host, string>();
/**
 * What a text, or an element's attribute, said before we changed it, and what
 * we made of it. WebKit may forget an attribute's own node, never its element.
 */
const known = new WeakMap<Node, [before: string, after: string]>();
let isPlanned = false;

/** Whether the page is about the product of an element. */
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

/** What the server, or the theme since, has written into a node. */
const originalOf = (node: Node, key = node): string => {
  const [before, after] = known.get(key) ?? [];
  return node.nodeValue === after ? before! : node.nodeValue!;
};

function write(node: Node, text: string, key = node): void {
  known.set(key, [originalOf(node, key), text]);
  // The text node, not the script: a script's text is a Trusted Types sink.
  if (node.nodeValue !== text) node.nodeValue = text;
}

/** What a JSON-LD script says; nothing where that is not JSON. */
function parse(node: Node): unknown {
  try {
    return JSON.parse(originalOf(node));
  } catch {
    // Another script's mistake, and not ours to mend.
    return undefined;
  }
}

/** Lets offers say a state. Returns whether that is news to them. */
function updateOffers(product: Data | undefined, state: string): boolean {
  const offers = objectsIn(product?.['offers']).filter(
    (offer) => offer['availability'],
  );
  const said = offers.map((offer) => String(offer['availability']));
  const terms = availabilitiesIn(state, said);
  offers.forEach((offer, index) => (offer['availability'] = terms[index]));
  return terms.some((term, index) => term !== said[index]);
}

function updateJsonLd(): void {
  const nodes = [
    ...document.querySelectorAll('script[type="application/ld+json"]'),
  ].flatMap(({firstChild}) => firstChild ?? []);
  const all = nodes.map(parse);
  const products = objectsIn(all).filter((one) =>
    /Product/.test(String(one['@type'])),
  );
  const changed = [...states].map(([host, state]) => {
    const product =
      products.find((one) => isOf(one, host.productId)) ??
      (isMain(host) ? products[0] : undefined);
    return updateOffers(product, state) && product;
  });
  nodes.forEach((node, index) => {
    const isChanged = objectsIn(all[index]).some((one) =>
      changed.includes(one),
    );
    write(node, isChanged ? JSON.stringify(all[index]) : originalOf(node));
  });
}

function updateMicrodata(): void {
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
    const said = originalOf(node, element);
    write(node, state ? availabilitiesIn(state, [said])[0]! : said, element);
  }
}

/**
 * Lets the page's own structured data follow the state of an element's
 * product; `unknown` gives the server's words back.
 */
export function followStructuredData(host: Host, state: string): void {
  if (state === (states.get(host) ?? 'unknown')) return;
  if (state === 'unknown') states.delete(host);
  else states.set(host, state);
  // Once for all the products of an answer.
  if (isPlanned) return;
  isPlanned = true;
  queueMicrotask(() => {
    isPlanned = false;
    updateJsonLd();
    updateMicrodata();
  });
}
