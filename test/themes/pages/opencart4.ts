import type {ShopProduct} from '../../../demo/mock/mock-shop.js';
import {CARDS, MAIN} from './goods.js';
import {comparison} from './opencart3.js';
import {optionFields} from './option-fields.js';
import {BOOTSTRAP_5, JQUERY_3, type Libraries} from './page.js';

export const OPENCART_4: Libraries = {
  styles: [BOOTSTRAP_5.style],
  scripts: [JQUERY_3, BOOTSTRAP_5.script, '/test/themes/pages/opencart4.js'],
};

const route = (name: string) => `index.php?route=${name}&amp;language=en-gb`;
const ADD = route('checkout/cart.add');
const WISH = route('account/wishlist.add');
const COMPARE = route('product/compare.add');
const REMOVE = route('account/wishlist.remove');
const LOAD = `data-oc-toggle="ajax" data-oc-load="${route('common/cart.info')}" data-oc-target="#cart"`;

const hidden = ({id, minimum}: ShopProduct) =>
  `<input type="hidden" name="product_id" value="${id}"> <input type="hidden" name="quantity" value="${minimum}">`;

const card = (product: ShopProduct) => `
  <div class="col"><div class="product-thumb">
    <div class="content">
      <div class="description">
        <h4><a href="#">${product.name}</a></h4>
        <div class="price"><span class="price-new">$20.00</span></div>
      </div>
      <form method="post" ${LOAD}>
        <div class="button">
          <button type="submit" formaction="${ADD}" title="Add to Cart">+</button>
          <button type="submit" formaction="${WISH}" title="Wish list">♥</button>
          <button type="submit" formaction="${COMPARE}" title="Compare">⇄</button>
        </div>
        ${hidden(product)}
      </form>
    </div>
  </div></div>`;

/** One form for cart, wish list and compare. */
export const cards = (products = CARDS): string =>
  `<div id="product-list" class="row row-cols-3">${products.map(card).join('')}</div>`;

/** The wish list's form comes first and has its own `product_id`. */
export const productPage = (): string => `
  <h1>${MAIN.name}</h1>
  <ul class="list-unstyled">
    <li>Product Code: FC-42</li>
    <li>Availability: In Stock</li>
  </ul>
  <ul class="list-unstyled"><li><h2><span class="price-new">$98.00</span></h2></li></ul>
  <form method="post" data-oc-toggle="ajax">
    <div class="btn-group">
      <button type="submit" formaction="${WISH}" class="btn btn-light">♥</button>
      <button type="submit" formaction="${COMPARE}" class="btn btn-light">⇄</button>
    </div>
    <input type="hidden" name="product_id" value="${MAIN.id}">
  </form>
  <div id="product"><form id="form-product">
    ${optionFields(MAIN.options, (id) => `input-option-${id}`)}
    <div class="mb-3">
      <div class="input-group">
        <div class="input-group-text">Qty</div>
        <input type="text" name="quantity" value="${MAIN.minimum}" size="2" id="input-quantity" class="form-control">
        <button type="submit" id="button-cart" class="btn btn-primary btn-lg btn-block">Add to Cart</button>
      </div>
      <input type="hidden" name="product_id" value="${MAIN.id}" id="input-product-id">
      <div id="error-quantity" class="form-text"></div>
    </div>
  </form></div>
  <h3>Related Products</h3>${cards()}`;

const wishList = (cells: (product: ShopProduct, index: number) => string) => `
  <div id="account-wishlist"><h1>My Wish List</h1>
  <div id="wishlist"><table class="table"><thead><tr><th>Image</th><th>Name</th><th>Model</th><th>Stock</th><th>Price</th><th>Action</th></tr></thead>
  <tbody>${CARDS.map((product, index) => `<tr><td></td>${cells(product, index)}</tr>`).join('')}</tbody></table></div></div>`;

const middle = (id: string) =>
  `<td>M-${id}</td><td class="text-end">In Stock</td><td class="text-end"><div class="price">$20.00</div></td>`;

/** 4.0.2.3: one form with two buttons in the last cell. */
export const wishListPage40 = (): string =>
  wishList(
    (product) => `<td><a href="#">${product.name}</a></td>${middle(product.id)}
    <td class="text-end"><form method="post" ${LOAD}>
      ${hidden(product)}
      <button type="submit" formaction="${ADD}" class="btn btn-primary">+</button>
      <button type="submit" formaction="${REMOVE}" class="btn btn-danger">×</button>
    </form></td>`,
  );

/** 4.1: the button is in another cell than its form. */
export const wishListPage41 = (): string =>
  wishList(
    (product, index) => `<td><a href="#">${product.name}</a>
      <form id="form-product-${index}" action="${ADD}" method="post" ${LOAD}>${hidden(product)}</form></td>
    ${middle(product.id)}
    <td class="text-end"><div class="d-grid">
      <button type="submit" form="form-product-${index}" class="btn btn-primary mb-1">Add to Cart</button>
      <a href="#" class="btn btn-danger">Remove</a>
    </div></td>`,
  );

/** All buttons have the same id. */
export const comparePage = (): string =>
  comparison(
    (product) => `<form action="${ADD}" method="post" ${LOAD}>
      <button type="submit" id="button-confirm" class="btn btn-primary btn-block">Add to Cart</button>
      ${hidden(product)}
      <a href="#" class="btn btn-danger btn-block">Remove</a>
    </form>`,
  );
