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

const menu = `
    <nav class="navbar menu" aria-label="Shop"><div class="container"><ul class="nav navbar-nav">
      ${MENU.map(([href, title]) => `<li><a href="${href}">${title}</a></li>`).join('\n      ')}
    </ul></div></nav>`;

const sideButton = (call: string, name: string, title: string, classes = '') =>
  `<button type="button" onclick="${call}" class="${classes}" title="${title}" aria-label="${title}">${icon(name)}</button>`;

/** A card of a list has a quick view; a related product has a compare button. */
const card = (product: CatalogueProduct, isInList: boolean): string => {
  const {id, minimum} = product;
  const name = escapeHtml(product.name);
  return `
        <div class="product-layout col-lg-3 col-sm-4 col-xs-6"><div class="product-thumb">
          <div class="image"><a href="${pageOf(product)}" tabindex="-1" aria-hidden="true">${drawingOf(product)}</a></div>
          <div class="caption">
            <h4><a href="${pageOf(product)}">${name}</a></h4>
            <p class="price">${priceOf(product)}</p>
          </div>
          <div class="button-group">
            <button type="button" onclick="cart.add('${id}', '${minimum}');" aria-label="Add to Cart: ${name}"><span>Add to Cart</span></button>
            ${sideButton(`wishlist.add('${id}');`, 'heart', `Wish list: ${name}`)}
            ${isInList ? quickView(product) : sideButton(`compare.add('${id}');`, 'compare', `Compare: ${name}`)}
          </div>
        </div></div>`;
};

const optionField = ({id, name, values}: ShopOption): string => `
            <div class="form-group required">
              <span class="control-label" id="label-option${id}">${name}</span>
              <div id="input-option${id}" role="radiogroup" aria-labelledby="label-option${id}">
                ${values.map((value) => `<div class="radio"><label><input type="radio" name="option[${id}]" value="${value.id}" /> ${value.name}</label></div>`).join('\n                ')}
              </div>
            </div>`;

/** OpenCart 3 has no form around the fields: a div, and a button with a listener. */
const product: Theme['product'] = (goods, related) => {
  const {id, minimum, options} = goods;
  const name = escapeHtml(goods.name);
  return `
    <main class="container">
      ${breadcrumb(name)}
      <div id="content" tabindex="-1">
        <div class="row product-row" data-quick-view-part>
          <div class="col-sm-7">${drawingOf(goods, true)}</div>
          <div class="col-sm-5">
            <div class="btn-group">
              ${sideButton(`wishlist.add('${id}');`, 'heart', 'Add to wish list', 'btn btn-default')}
              ${sideButton(`compare.add('${id}');`, 'compare', 'Compare this product', 'btn btn-default')}
            </div>
            <h1>${name}</h1>
            <ul class="list-unstyled">
              <li>Product Code: SK-${id}</li>
              <li>Availability: ${serverWords(goods)}</li>
            </ul>
            <ul class="list-unstyled"><li><h2>${priceOf(goods)}</h2></li></ul>
            <div id="product">
              ${options.map(optionField).join('')}
              <div class="form-group">
                <label class="control-label" for="input-quantity">Qty</label>
                <input type="text" inputmode="numeric" name="quantity" value="${minimum}" size="2" id="input-quantity" class="form-control" />
                <input type="hidden" name="product_id" value="${id}" />
                <button type="button" id="button-cart" data-loading-text="Loading..." class="btn btn-primary btn-lg btn-block">Add to Cart</button>
              </div>
            </div>
            <p class="lead-text">${leadOf(goods)}</p>
          </div>
        </div>
        <h3>Related Products</h3>
        <div class="row">${related.map((item) => card(item, false)).join('')}
        </div>
      </div>
    </main>`;
};

/** The default theme of OpenCart 3.0, in our own words, on Bootstrap 3. */
export const opencart3: Theme = {
  name: 'opencart-3',
  styles: [
    'vendor/bootstrap-3.min.css',
    'styles/tones.css',
    'styles/shop.css',
    'styles/opencart-3.css',
    'styles/right-to-left.css',
  ],
  scripts: [
    'vendor/jquery-2.min.js',
    'vendor/bootstrap-3.min.js',
    'themes/opencart-3.js',
    'themes/shop.js',
  ],
  tagAttributes: '\n      data-theme="opencart"',
  header: () => header(menu, cartButton('btn btn-inverse')),
  footer,
  product,
  listing: (products) => `
    <main class="container">
      <div id="content" tabindex="-1">
        <h1>All goods</h1>
        <div class="row cards-row">${products.map((item) => card(item, true)).join('')}
        </div>
      </div>
    </main>`,
  cart: () => cartPage('btn btn-primary'),
};
