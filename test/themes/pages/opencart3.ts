import type {ShopProduct} from '../../../demo/mock/mock-shop.js';
import {CARDS, MAIN} from './goods.js';
import {optionFields} from './option-fields.js';
import {BOOTSTRAP_3, JQUERY_2, JQUERY_3, type Libraries} from './page.js';

const THEME = '/test/themes/pages/opencart3.js';

/** 3.0.4 and later. */
export const OPENCART_3: Libraries = {
  styles: [BOOTSTRAP_3.style],
  scripts: [JQUERY_3, BOOTSTRAP_3.script, THEME],
};

/** 3.0.3.8 and earlier. */
export const OPENCART_3_OLD: Libraries = {
  styles: [BOOTSTRAP_3.style],
  scripts: [JQUERY_2, BOOTSTRAP_3.script, THEME],
};

const friends = (id: string) => `
    <button type="button" onclick="wishlist.add('${id}');">♥</button>
    <button type="button" onclick="compare.add('${id}');">⇄</button>`;

/** Category pages add the minimum, modules one piece. */
const card = ({id, minimum, name}: ShopProduct, hasMinimum: boolean) => `
  <div class="product-layout"><div class="product-thumb">
    <div class="caption">
      <h4><a href="index.php?route=product/product&amp;product_id=${id}">${name}</a></h4>
      <p class="price">$20.00</p>
    </div>
    <div class="button-group">
      <button type="button" onclick="cart.add('${id}'${hasMinimum ? `, '${minimum}'` : ''});">Add to Cart</button>${friends(id)}
    </div>
  </div></div>`;

/** Related products, a category, a search, a module. */
export const cards = (hasMinimum = true, products = CARDS): string =>
  `<div class="row">${products.map((product) => card(product, hasMinimum)).join('')}</div>`;

/** OpenCart 3 has no form around the fields: a div, and a button with a listener. */
export const productPage = (): string => `
  <h1>${MAIN.name}</h1>
  <ul class="list-unstyled">
    <li>Product Code: FC-42</li>
    <li>Availability: In Stock</li>
  </ul>
  <ul class="list-unstyled"><li><h2>$98.00</h2></li></ul>
  <div class="btn-group">${friends(MAIN.id)}</div>
  <div id="product">
    ${optionFields(MAIN.options, (id) => `input-option${id}`)}
    <div class="form-group">
      <label for="input-quantity">Qty</label>
      <input type="text" name="quantity" value="${MAIN.minimum}" id="input-quantity" class="form-control">
      <input type="hidden" name="product_id" value="${MAIN.id}">
      <button type="button" id="button-cart" data-loading-text="Loading..." class="btn btn-primary btn-lg btn-block">Add to Cart</button>
    </div>
  </div>
  <h3>Related Products</h3>${cards()}`;

export const wishListPage = (): string => `
  <div id="account-wishlist"><h2>My Wish List</h2>
  <table class="table"><thead><tr><td>Image</td><td>Name</td><td>Model</td><td>Stock</td><td>Price</td><td>Action</td></tr></thead>
  <tbody>${CARDS.map(
    ({id, name}) => `
    <tr>
      <td></td><td><a href="#">${name}</a></td><td>M-${id}</td><td>In Stock</td>
      <td><div class="price">$20.00</div></td>
      <td><button type="button" onclick="cart.add('${id}');" class="btn btn-primary">+</button>
        <a href="#" class="btn btn-danger">×</a></td>
    </tr>`,
  ).join('')}
  </tbody></table></div>`;

const row = (title: string, cell: (product: ShopProduct) => string) =>
  `<tr><td>${title}</td>${CARDS.map((product) => `<td>${cell(product)}</td>`).join('')}</tr>`;

/** The rows of a comparison; the last one has the add-to-cart controls. */
export const comparison = (
  button: (product: ShopProduct) => string,
): string => `
  <div id="product-compare"><h1>Product Comparison</h1>
  <table class="table table-bordered">
    <thead><tr><td colspan="4"><strong>Product Details</strong></td></tr></thead>
    <tbody>
      ${row('Product', ({name}) => `<a href="#"><strong>${name}</strong></a>`)}
      ${row('Image', () => '')}
      ${row('Price', () => '$20.00')}
      ${row('Model', ({id}) => `M-${id}`)}
      ${row('Brand', () => 'Skerry')}
      ${row('Availability', () => 'In Stock')}
      ${row('Summary', ({name}) => `A ${name}.`)}
    </tbody>
    ${row('', button)}
  </table></div>`;

export const comparePage = (): string =>
  comparison(
    ({id, minimum}) =>
      `<input type="button" value="Add to Cart" class="btn btn-primary btn-block" onclick="cart.add('${id}', '${minimum}');"> <a href="#">Remove</a>`,
  );
