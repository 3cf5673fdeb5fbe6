import {availabilitiesIn} from './schema-availability.js';

/** A product on the page whose state is followed. */
export interface Followed {
  readonly productId: string;
  readonly state: string;
  /** The page is about it. */
  readonly isMain: boolean;
}

type Data = Record<string, unknown>;

/** By the element that knows the state. */
const followed = new Map<Element, Followed>();
/** What a node said before we changed it, and what we made of it. */
const known = new WeakMap<Node, [before: string, after: string]>();
let isPlanned = false;

/** All objects in a value, in the order of its text. */
const objectsIn = (value: unknown): Data[] =>
  Object(value) === value
    ? [value as Data, ...Object.values(value as Data).flatMap(objectsIn)]
    : [];

const isOf = ({productID, sku, url}: Data, id: string): boolean =>
  [productID, sku].map(String).includes(id) ||
  `${String(url)}&`.includes(`product_id=${id}&`);

/** A JSON-LD text, its offers saying what is known now. */
function updateJsonLd(text: string): string {
  const data: unknown = JSON.parse(text);
  const products = objectsIn(data).filter((one) =>
    /Product/.test(String(one['@type'])),
  );
  let isChanged = false;
  for (const {productId, state, isMain} of followed.values()) {
    const product =
      products.find((one) => isOf(one, productId)) ??
      (isMain ? products[0] : undefined);
    const offers = objectsIn(product?.['offers']).filter(
      (offer) => offer['availability'],
    );
    const said = offers.map((offer) => String(offer['availability']));
    availabilitiesIn(state, said).forEach((term, index) => {
      isChanged ||= term !== said[index];
      offers[index]!['availability'] = term;
    });
  }
  return isChanged ? JSON.stringify(data) : text;
}

/** The availability that a node of microdata says now. */
function updateMicrodata(text: string, element: Element): string {
  const scope = '[itemtype*=Product]';
  const product = element.closest(scope);
  if (!product) return text;
  const isFirst = product === document.querySelector(scope);
  const [, state] =
    [...followed].find(([host]) => host.closest(scope) === product) ??
    [...followed].find(([, {isMain}]) => isMain && isFirst) ??
    [];
  return state ? availabilitiesIn(state.state, [text])[0]! : text;
}

/** Writes anew what the server, or the theme since, has written. */
function rewrite(node: Node | null, update: (text: string) => string): void {
  if (!node) return;
  const now = node.nodeValue!;
  const [before, after] = known.get(node) ?? [];
  const text = now === after ? before! : now;
  try {
    const value = update(text);
    known.set(node, [text, value]);
    // The text node, not the script: a script's text is a Trusted Types sink.
    if (value !== now) node.nodeValue = value;
  } catch {
    // No JSON: another script's mistake, and not ours to mend.
  }
}

function updatePage(): void {
  isPlanned = false;
  for (const element of document.querySelectorAll(
    '[type="application/ld+json"],[itemprop=availability]',
  )) {
    if (element.localName === 'script') {
      rewrite(element.firstChild, updateJsonLd);
    } else {
      const {attributes} = element;
      rewrite(
        attributes.getNamedItem('href') ?? attributes.getNamedItem('content'),
        (text) => updateMicrodata(text, element),
      );
    }
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
  // Once for all the products of an answer.
  if (!isPlanned) queueMicrotask(updatePage);
  isPlanned = true;
}
