import type {TrueStockElement} from 'true-stock';
import {fixture} from './fixture.js';

const SIZES =
  '<select name="option[224]" id="input-option224">' +
  '<option value="">Select</option><option value="12">S</option>' +
  '<option value="13">M</option><option value="14">L</option></select>';
/** The product of a shape, until a page names its own. */
const PRODUCT = '<input type="hidden" name="product_id" value="35">';
const FIELDS =
  SIZES +
  '<input type="text" name="quantity" value="1" id="input-quantity">' +
  PRODUCT;

interface Shape {
  /** The value of `for`. */
  readonly gates: string;
  readonly html: string;
  /** Where the theme has its listener. */
  readonly listens: [id: string, type: 'click' | 'submit'];
}

/** How shops build add-to-cart; the first two are OpenCart's default themes. */
export const SHAPES = {
  'OpenCart 3': {
    gates: 'button-cart',
    html: `<div id="product">${FIELDS}<button type="button" id="button-cart" class="btn btn-primary">Add to Cart</button></div>`,
    listens: ['button-cart', 'click'],
  },
  'OpenCart 4': {
    gates: 'button-cart',
    html: `<form id="form-product">${FIELDS}<button type="submit" id="button-cart" class="btn btn-primary">Add to Cart</button></form>`,
    listens: ['form-product', 'submit'],
  },
  'a button outside its form': {
    gates: 'button-cart',
    html: `<form id="form-product">${FIELDS}</form><button type="submit" id="button-cart" form="form-product">Add</button>`,
    listens: ['form-product', 'submit'],
  },
  'a form': {
    gates: 'form-product',
    html: `<form id="form-product">${FIELDS}<button id="button-cart">Add</button></form>`,
    listens: ['form-product', 'submit'],
  },
  'a link': {
    gates: 'button-cart',
    html: `<div data-true-stock-scope>${FIELDS}<a href="#added" id="button-cart" class="btn">Add</a></div>`,
    listens: ['button-cart', 'click'],
  },
  'an inline handler': {
    gates: 'button-cart',
    html: `<div id="product">${FIELDS}<button type="button" id="button-cart" onclick="this.dispatchEvent(new CustomEvent('inline-add', {bubbles: true}))">Add</button></div>`,
    listens: ['button-cart', 'click'],
  },
} satisfies Record<string, Shape>;

export type ShapeName = keyof typeof SHAPES;

export interface AddPage {
  readonly place: HTMLElement;
  readonly element: TrueStockElement;
  readonly control: HTMLElement;
  readonly form: HTMLFormElement | null;
  readonly quantity: HTMLInputElement;
  readonly size: HTMLSelectElement;
  /** The events that reached the theme's handler, so each is an add. */
  readonly adds: Event[];
  /** The block events on the page. */
  readonly blocks: Event[];
}

/** Opens a product page that is built like this shape. */
export function openAddPage(
  name: ShapeName,
  productId = '35',
  attributes = '',
): AddPage {
  const {gates, html, listens} = SHAPES[name];
  const place = fixture(
    `<true-stock product-id="${productId}" for="${gates}" ${attributes}>` +
      'In Stock</true-stock>' +
      html.replace(PRODUCT, PRODUCT.replace('35', productId)),
  );
  const find = <Found extends Element>(selector: string) =>
    place.querySelector(selector) as Found;
  const adds: Event[] = [];
  const blocks: Event[] = [];
  const [id, type] =
    name === 'an inline handler' ? [gates, 'inline-add'] : listens;
  find(`#${id}`).addEventListener(type, (event) => {
    event.preventDefault();
    adds.push(event);
  });
  place.addEventListener('true-stock-block', (event) => blocks.push(event));
  return {
    place,
    adds,
    blocks,
    element: find('true-stock'),
    control: find('#button-cart'),
    form: place.querySelector('form'),
    quantity: find('[name=quantity]'),
    size: find('select'),
  };
}
