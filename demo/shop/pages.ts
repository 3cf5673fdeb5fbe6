import {CATALOGUE, LISTING} from '../mock/catalogue.js';
import {escapeHtml} from './goods-html.js';
import type {Look, ShopPage} from './theme.js';
import {opencart3} from './opencart-3-html.js';
import {opencart4} from './opencart-4-html.js';
import {plain} from './plain-html.js';

/** By the name that the bench gives them. */
export const LOOKS: readonly Look[] = [opencart4, opencart3, plain];

const RELATED = 4;

/** Every page of the shop, in one theme. */
export function pagesOf(look: Look): ShopPage[] {
  return [
    {
      name: 'listing',
      title: 'All goods',
      content: look.listing(LISTING),
    },
    {name: 'cart', title: 'Cart', content: look.cart()},
    ...CATALOGUE.map((product, index) => ({
      name: `product-${product.id}`,
      title: escapeHtml(product.name),
      content: look.product(product, nextOf(index)),
    })),
  ];
}

/** What the listing has next, from its start again where it ends. */
function nextOf(index: number): typeof LISTING {
  return Array.from(
    {length: RELATED},
    (_, step) => LISTING[(index + step) % LISTING.length]!,
  );
}
