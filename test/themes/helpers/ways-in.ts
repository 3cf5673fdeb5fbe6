import * as journal3 from '../pages/journal3.js';
import * as opencart3 from '../pages/opencart3.js';
import * as opencart4 from '../pages/opencart4.js';
import type {Libraries} from '../pages/page.js';
import type {ThemePage} from './theme-page.js';

/** A way in which a shopper or a script can add to the cart. */
export interface WayIn {
  /** The page it is on. */
  readonly place: string;
  readonly name: string;
  readonly content: () => string;
  readonly productId: string;
  /** Selector of the control that it uses. */
  readonly control: string;
  readonly go: (page: ThemePage) => void;
}

export interface Theme {
  readonly name: string;
  readonly libraries: Libraries;
  readonly ways: readonly WayIn[];
}

type Way = [name: string, go: (page: ThemePage, control: string) => void];

const CLICK: Way = ['a click', (page, control) => page.find(control).click()];
const DISPATCH: Way = [
  'a dispatched click',
  (page, control) => {
    const {MouseEvent} = page.window;
    const init = {bubbles: true, cancelable: true};
    page.find(control).dispatchEvent(new MouseEvent('click', init));
  },
];
const TRIGGER_CLICK: Way = [
  ".trigger('click')",
  (page, control) => page.window.jQuery(control).trigger('click'),
];
const formOf = (page: ThemePage, control: string) =>
  page.find<HTMLButtonElement>(control).form!;
const REQUEST_SUBMIT: Way = [
  'requestSubmit(button)',
  (page, control) =>
    formOf(page, control).requestSubmit(page.find<HTMLButtonElement>(control)),
];
const REQUEST_SUBMIT_ALONE: Way = [
  'requestSubmit()',
  (page, control) => formOf(page, control).requestSubmit(),
];
const TRIGGER_SUBMIT: Way = [
  ".trigger('submit')",
  (page, control) =>
    page.window.jQuery(formOf(page, control)).trigger('submit'),
];
const cartAdd = (productId: string): Way => [
  `cart.add('${productId}', '2')`,
  (page) => page.window.cart.add(productId, '2'),
];

const ways = (
  place: string,
  content: () => string,
  [productId, control]: [productId: string, control: string],
  list: readonly Way[],
): WayIn[] =>
  list.map(([name, go]) => ({
    place,
    name,
    content,
    productId,
    control,
    go: (page) => go(page, control),
  }));

const MAIN: [string, string] = ['42', '#button-cart'];
const BY_ONCLICK: [string, string] = ['29', `[onclick^="cart.add('29'"]`];
/** Modules and the wish list of 3.0 add one piece, whatever the minimum. */
const SINGLE: [string, string] = ['28', `[onclick^="cart.add('28'"]`];
const IN_FORM: [string, string] = [
  '29',
  '.col:nth-child(2) [formaction*="checkout/cart"]',
];

const ON_PAGE_3 = [CLICK, DISPATCH, TRIGGER_CLICK];
const ON_CARD_3 = [CLICK, TRIGGER_CLICK, cartAdd('29')];
const ON_SINGLE_3 = [CLICK, TRIGGER_CLICK, cartAdd('28')];
const SUBMITS = [CLICK, TRIGGER_CLICK, REQUEST_SUBMIT];
const ALL_SUBMITS = [...SUBMITS, REQUEST_SUBMIT_ALONE, TRIGGER_SUBMIT];

const opencart3Ways: WayIn[] = [
  ...ways('product page', opencart3.productPage, MAIN, ON_PAGE_3),
  ...ways('category', opencart3.cards, BY_ONCLICK, ON_CARD_3),
];

const opencart3Lists: WayIn[] = [
  ...ways('module', () => opencart3.cards(false), SINGLE, [CLICK]),
  ...ways('wish list', opencart3.wishListPage, SINGLE, ON_SINGLE_3),
  ...ways('comparison', opencart3.comparePage, BY_ONCLICK, ON_CARD_3),
];

const opencart4Ways: WayIn[] = [
  ...ways('product page', opencart4.productPage, MAIN, ALL_SUBMITS),
  ...ways('category', opencart4.cards, IN_FORM, SUBMITS),
  ...ways(
    'wish list 4.0',
    opencart4.wishListPage40,
    ['29', 'tr:nth-child(2) [formaction*="checkout/cart"]'],
    SUBMITS,
  ),
  ...ways(
    'wish list 4.1',
    opencart4.wishListPage41,
    ['29', '[form="form-product-1"]'],
    ALL_SUBMITS,
  ),
  ...ways(
    'comparison',
    opencart4.comparePage,
    ['29', 'td:nth-child(3) #button-confirm'],
    ALL_SUBMITS,
  ),
];

const journal3Ways: WayIn[] = [
  ...ways('product page', journal3.productPage, MAIN, ON_PAGE_3),
  ...ways(
    'buy now',
    journal3.productPage,
    ['42', '[data-quick-buy]'],
    ON_PAGE_3,
  ),
  ...ways('sticky bar', journal3.productPage, MAIN, [
    ['a click', (page) => page.find('[data-sticky-add]').click()],
  ]),
  ...ways('category', journal3.cards, BY_ONCLICK, ON_CARD_3),
];

/** 3.0.4 and later, with jQuery 3.7.1. */
export const OPENCART_3_THEME: Theme = {
  name: 'OpenCart 3.0',
  libraries: opencart3.OPENCART_3,
  ways: [...opencart3Ways, ...opencart3Lists],
};

/** 3.0.3.8 and earlier. Only jQuery differs, so two pages are enough. */
export const OPENCART_3_OLD_THEME: Theme = {
  name: 'OpenCart 3.0 with jQuery 2.1.1',
  libraries: opencart3.OPENCART_3_OLD,
  ways: opencart3Ways,
};

export const OPENCART_4_THEME: Theme = {
  name: 'OpenCart 4',
  libraries: opencart4.OPENCART_4,
  ways: opencart4Ways,
};

export const JOURNAL_3_THEME: Theme = {
  name: 'Journal 3',
  libraries: journal3.JOURNAL_3,
  ways: journal3Ways,
};

/** Every family of themes, with every way in that it has. */
export const THEMES: readonly Theme[] = [
  OPENCART_3_THEME,
  OPENCART_3_OLD_THEME,
  OPENCART_4_THEME,
  JOURNAL_3_THEME,
];
