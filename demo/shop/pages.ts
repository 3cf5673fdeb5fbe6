import {CATALOGUE, LISTING} from '../mock/catalogue.js';
import {escapeHtml} from './goods-html.js';
import type {Theme, ShopPage} from './theme.js';
import {opencart3} from './opencart-3-html.js';
import {opencart4} from './opencart-4-html.js';
import {plain} from './plain-html.js';

/** The themes, in the bench's order. */
export const THEMES: readonly Theme[] = [opencart4, opencart3, plain];

const RELATED_PRODUCTS = 4;

/** Every page of the shop in one theme. */
export function pagesOf(theme: Theme): ShopPage[] {
  return [
    {
      name: 'listing',
      title: 'All goods',
      content: theme.listing(LISTING),
    },
    {name: 'cart', title: 'Cart', content: theme.cart()},
    ...CATALOGUE.map((product, index) => ({
      name: `product-${product.id}`,
      title: escapeHtml(product.name),
      content: theme.product(product, nextOf(index)),
    })),
  ];
}

/** The next products of the listing, which wraps around. */
function nextOf(index: number): typeof LISTING {
  return Array.from(
    {length: RELATED_PRODUCTS},
    (_, step) => LISTING[(index + step) % LISTING.length]!,
  );
}
