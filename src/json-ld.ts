import {availabilitiesIn} from './schema-availability.js';

/** A product on the page whose state is followed. */
export interface Followed {
  readonly productId: string;
  readonly state: string;
  /** The page is about it. */
  readonly isMain: boolean;
}

type Node = Record<string, unknown>;

const isProduct = (node: Node): boolean =>
  [node['@type']].flat().some((type) => /Product\w*$/.test(String(type)));

const isOf = (node: Node, id: string): boolean =>
  [node['productID'], node['sku']].some((own) => String(own) === id) ||
  new RegExp(`[?&]product_id=${id}\\b`).test(
    `${String(node['@id'])} ${String(node['url'])}`,
  );

/** All objects in a value, in the order of its text. */
const nodesIn = (value: unknown): Node[] =>
  typeof value === 'object' && value
    ? [
        ...(Array.isArray(value) ? [] : [value as Node]),
        ...Object.values(value).flatMap(nodesIn),
      ]
    : [];

/** A JSON-LD text with the availability of what is followed; or as it was. */
export function withAvailability(
  text: string,
  followed: Iterable<Followed>,
): string {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    // Another script's mistake; it stays what it is.
    return text;
  }
  const products = nodesIn(data).filter(isProduct);
  let isChanged = false;
  for (const {productId, state, isMain} of followed) {
    const [main] = products;
    const product =
      products.find((node) => isOf(node, productId)) ??
      (isMain ? main : undefined);
    const offers = nodesIn(product?.['offers']).filter(
      ({availability}) => typeof availability === 'string',
    );
    const said = offers.map(({availability}) => availability as string);
    availabilitiesIn(state, said).forEach((term, index) => {
      isChanged ||= term !== said[index];
      offers[index]!['availability'] = term;
    });
  }
  return isChanged ? JSON.stringify(data) : text;
}
