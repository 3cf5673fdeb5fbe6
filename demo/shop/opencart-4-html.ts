import type {CatalogueProduct} from '../mock/catalogue.js';
import type {ShopOption} from '../mock/mock-shop.js';
import {
  drawingOf,
  escapeHtml,
  icon,
  pageOf,
  priceOf,
  quickView,
  serverWords,
} from './goods-html.js';
import type {Theme} from './theme.js';
import {
  breadcrumb,
  cartButton,
  cartPage,
  footer,
  header,
  leadOf,
  MENU,
} from './opencart-parts.js';

const route = (name: string) => `index.php?route=${name}&amp;language=en-gb`;
const ADD = route('checkout/cart.add');
const WISH = route('account/wishlist.add');
const COMPARE = route('product/compare.add');

const menu = `
    <nav class="navbar navbar-expand menu" aria-label="Shop"><div class="container"><ul class="navbar-nav">
      ${MENU.map(([href, title]) => `<li class="nav-item"><a class="nav-link" href="${href}">${title}</a></li>`).join('\n      ')}
    </ul></div></nav>`;

const sideButton = (
  action: string,
  name: string,
  title: string,
  classes = '',
) =>
  `<button type="submit" formaction="${action}" formnovalidate class="${classes}" title="${title}" aria-label="${title}">${icon(name)}</button>`;

/** A card of a list has a quick view; a related product has a compare button. */
const card = (product: CatalogueProduct, isInList: boolean): string => {
  const {id, minimum} = product;
  const name = escapeHtml(product.name);
  return `
        <div class="col"><div class="product-thumb">
          <a class="image" href="${pageOf(product)}" tabindex="-1" aria-hidden="true">${drawingOf(product)}</a>
          <div class="content">
            <div class="description">
              <h4><a href="${pageOf(product)}">${name}</a></h4>
              <div class="price"><span class="price-new">${priceOf(product)}</span></div>
            </div>
            <form method="post" data-oc-toggle="ajax">
              <div class="button">
                <button type="submit" formaction="${ADD}" title="Add to Cart" aria-label="Add to Cart: ${name}">${icon('cart')}</button>
                ${sideButton(WISH, 'heart', `Wish list: ${name}`)}
                ${isInList ? quickView(product) : sideButton(COMPARE, 'compare', `Compare: ${name}`)}
              </div>
              <input type="hidden" name="product_id" value="${id}" />
              <input type="hidden" name="quantity" value="${minimum}" />
            </form>
          </div>
        </div></div>`;
};

const optionField = ({id, name, values}: ShopOption): string => `
              <div class="mb-3 required">
                <label class="form-label" for="input-option-${id}">${name}</label>
                <select class="form-select" name="option[${id}]" id="input-option-${id}">
                  <option value="">Please select</option>
                  ${values.map((value) => `<option value="${value.id}">${value.name}</option>`).join('\n                  ')}
                </select>
                <div class="invalid-feedback" id="error-option-${id}"></div>
              </div>`;

/** The wish list's form comes first and has its own `product_id`. */
const sideButtons = ({id}: CatalogueProduct): string => `
            <form method="post" data-oc-toggle="ajax">
              <div class="btn-group">
                ${sideButton(WISH, 'heart', 'Add to wish list', 'btn btn-light')}
                ${sideButton(COMPARE, 'compare', 'Compare this product', 'btn btn-light')}
              </div>
              <input type="hidden" name="product_id" value="${id}" />
            </form>`;

const product: Theme['product'] = (goods, related) => {
  const {id, minimum, options} = goods;
  const name = escapeHtml(goods.name);
  return `
    <main class="container">
      ${breadcrumb(name)}
      <div id="content" tabindex="-1">
        <div class="row product-row" data-quick-view-part>
          <div class="col-sm">${drawingOf(goods, true)}</div>
          <div class="col-sm">
            <h1>${name}</h1>
            <ul class="list-unstyled">
              <li>Product Code: SK-${id}</li>
              <li>Availability: ${serverWords(goods)}</li>
            </ul>
            <ul class="list-unstyled"><li><h2><span class="price-new">${priceOf(goods)}</span></h2></li></ul>
            ${sideButtons(goods)}
            <div id="product"><form id="form-product" data-oc-toggle="ajax" action="${ADD}" method="post">
              ${options.map(optionField).join('')}
              <div class="mb-3">
                <div class="input-group">
                  <label class="input-group-text" for="input-quantity">Qty</label>
                  <input type="text" inputmode="numeric" name="quantity" value="${minimum}" size="2" id="input-quantity" class="form-control" />
                  <button type="submit" id="button-cart" class="btn btn-primary btn-lg">Add to Cart</button>
                </div>
                <input type="hidden" name="product_id" value="${id}" />
              </div>
            </form></div>
            <p class="lead-text">${leadOf(goods)}</p>
          </div>
        </div>
        <h3>Related Products</h3>
        <div class="row row-cols-2 row-cols-lg-4">${related.map((item) => card(item, false)).join('')}
        </div>
      </div>
    </main>`;
};

/** The default theme of OpenCart 4, in our own words, on Bootstrap 5. */
export const opencart4: Theme = {
  name: 'opencart-4',
  styles: [
    'vendor/bootstrap-5.min.css',
    'styles/tones.css',
    'styles/shop.css',
    'styles/opencart-4.css',
    'styles/right-to-left.css',
  ],
  scripts: [
    'vendor/jquery-3.min.js',
    'vendor/bootstrap-5.min.js',
    'themes/opencart-4.js',
    'themes/shop.js',
  ],
  tagAttributes: '\n      data-theme="opencart"',
  header: () => header(menu, cartButton('btn btn-dark')),
  footer,
  product,
  listing: (products) => `
    <main class="container">
      <div id="content" tabindex="-1">
        <h1>All goods</h1>
        <div class="row row-cols-2 row-cols-md-3 row-cols-xl-4">${products.map((item) => card(item, true)).join('')}
        </div>
      </div>
    </main>`,
  cart: () => cartPage('btn btn-primary'),
};
