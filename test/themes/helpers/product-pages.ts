import * as journal3 from '../pages/journal3.js';
import * as opencart3 from '../pages/opencart3.js';
import * as opencart4 from '../pages/opencart4.js';
import type {Libraries} from '../pages/page.js';

/** A page of a family of themes. */
export interface Content {
  readonly name: string;
  readonly libraries: Libraries;
  readonly content: () => string;
}

/** The product page of every family. */
export const PRODUCT_PAGES: readonly Content[] = [
  {
    name: 'OpenCart 3.0',
    libraries: opencart3.OPENCART_3,
    content: opencart3.productPage,
  },
  {
    name: 'OpenCart 4',
    libraries: opencart4.OPENCART_4,
    content: opencart4.productPage,
  },
  {
    name: 'Journal 3',
    libraries: journal3.JOURNAL_3,
    content: journal3.productPage,
  },
];

/** Cards of every family. */
export const CARD_PAGES: readonly Content[] = [
  {
    name: 'OpenCart 3.0',
    libraries: opencart3.OPENCART_3,
    content: () => opencart3.cards(),
  },
  {
    name: 'OpenCart 4',
    libraries: opencart4.OPENCART_4,
    content: () => opencart4.cards(),
  },
  {
    name: 'Journal 3',
    libraries: journal3.JOURNAL_3,
    content: () => journal3.cards(),
  },
];

/** Tables of products with stock in their rows or columns. */
export const TABLE_PAGES: readonly Content[] = [
  {
    name: 'OpenCart 3.0, wish list',
    libraries: opencart3.OPENCART_3,
    content: opencart3.wishListPage,
  },
  {
    name: 'OpenCart 3.0, comparison',
    libraries: opencart3.OPENCART_3,
    content: opencart3.comparePage,
  },
  {
    name: 'OpenCart 4.0, wish list',
    libraries: opencart4.OPENCART_4,
    content: opencart4.wishListPage40,
  },
  {
    name: 'OpenCart 4.1, wish list',
    libraries: opencart4.OPENCART_4,
    content: opencart4.wishListPage41,
  },
  {
    name: 'OpenCart 4, comparison',
    libraries: opencart4.OPENCART_4,
    content: opencart4.comparePage,
  },
];

const named = (pages: readonly Content[], what: string): Content[] =>
  pages.map((page) => ({...page, name: `${page.name}, ${what}`}));

/** Product page and cards of every family. */
export const PRODUCT_AND_CARD_PAGES: readonly Content[] = [
  ...named(PRODUCT_PAGES, 'product'),
  ...named(CARD_PAGES, 'cards'),
];

/** Every page on which products stand. */
export const ALL_PAGES: readonly Content[] = [
  ...PRODUCT_AND_CARD_PAGES,
  ...TABLE_PAGES,
];
