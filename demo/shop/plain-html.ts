import {type CatalogueProduct, KINDS} from '../mock/catalogue.js';
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
import {cartPage, leadOf, MENU} from './opencart-parts.js';

const ADD = 'index.php?route=checkout/cart/add';
const WISH = 'index.php?route=account/wishlist/add';

const stockElement = (product: CatalogueProduct, more: string): string =>
  `<true-stock product-id="${product.id}" ${more}>${serverWords(product)}</true-stock>`;

const addLabel = (minimum: number): string =>
  minimum > 1 ? `Add ${minimum} to Cart` : 'Add to Cart';

/** The server's text is inside the element; `for` names what it gates. */
export const cardHtml = (
  product: CatalogueProduct,
  isInList: boolean,
): string => {
  const {id, minimum} = product;
  const name = escapeHtml(product.name);
  const label = addLabel(minimum);
  return `
      <li class="card">
        <a class="image" href="${pageOf(product)}" tabindex="-1" aria-hidden="true">${drawingOf(product)}</a>
        <h3><a href="${pageOf(product)}">${name}</a></h3>
        <p class="price">${priceOf(product)}</p>
        <p class="stock-line">${stockElement(product, `for="add-${id}"`)}</p>
        <form action="${ADD}" method="post" aria-label="${name}">
          <input type="hidden" name="product_id" value="${id}" />
          <input type="hidden" name="quantity" value="${minimum}" />
          <button class="button" id="add-${id}" type="submit" aria-label="${label}: ${name}">${label}</button>
          ${isInList ? quickView(product) : ''}
          <button class="quick" type="submit" formaction="${WISH}" aria-label="Wish list: ${name}">${icon('heart')}</button>
        </form>
      </li>`;
};

const optionField = ({id, name, values}: ShopOption): string => `
            <fieldset class="sizes">
              <legend>${name}</legend>
              ${values.map((value) => `<label><input type="radio" name="option[${id}]" value="${value.id}" required /> <span>${value.name}</span></label>`).join('\n              ')}
            </fieldset>`;

const product: Theme['product'] = (goods, related) => {
  const {drawing, id, minimum, options, price} = goods;
  const name = escapeHtml(goods.name);
  return `
    <main id="content" tabindex="-1">
      <div data-quick-view-part>
        <section class="product" itemscope itemtype="https://schema.org/Product">
          <div class="stage">${drawingOf(goods, true)}</div>
          <div class="buy">
            <p class="eyebrow">${KINDS[drawing]?.[0] ?? ''} · Model SK-${id}</p>
            <h1 itemprop="name">${name}</h1>
            <div itemprop="offers" itemscope itemtype="https://schema.org/Offer">
              <p class="price">
                <span itemprop="priceCurrency" content="EUR">€</span><span itemprop="price">${price.toFixed(2)}</span>
                <small>incl. VAT</small>
              </p>
              <link itemprop="availability" href="https://schema.org/InStock" />
            </div>
            <p class="stock-line"><span class="stock-line-name">Availability</span> ${stockElement(goods, 'for="button-cart" announce')}</p>
            <form id="form-product" action="${ADD}" method="post">
              <input type="hidden" name="product_id" value="${id}" />
              ${options.map(optionField).join('')}
              <div class="buy-row">
                <label class="quantity" for="input-quantity">Qty
                  <input id="input-quantity" type="number" name="quantity" value="${minimum}" min="1" inputmode="numeric" /></label>
                <button class="button" id="button-cart" type="submit">Add to Cart</button>
                <button class="quick" type="submit" formaction="${WISH}" formnovalidate aria-label="Add to wish list">${icon('heart')}</button>
              </div>
            </form>
            <p class="lead-text">${leadOf(goods)}</p>
          </div>
        </section>
      </div>
      <section class="listing" aria-labelledby="related">
        <h2 id="related">From the same harbour</h2>
        <ul class="cards">${related.map((item) => cardHtml(item, false)).join('')}</ul>
      </section>
    </main>`;
};

/** A custom theme, whose developer placed each element by hand. */
export const plain: Theme = {
  name: 'plain',
  styles: [
    'styles/page.css',
    'styles/tones.css',
    'styles/shop.css',
    'styles/controls.css',
    'styles/header.css',
    'styles/product.css',
    'styles/listing.css',
  ],
  scripts: ['themes/plain.js', 'themes/shop.js'],
  tagAttributes: '',
  header: () => `
    <header class="header">
      <a class="brand" href="listing.html">Skerry Goods</a>
      <nav class="nav" aria-label="Shop">
        ${MENU.slice(0, 2)
          .map(([href, title]) => `<a href="${href}">${title}</a>`)
          .join('\n        ')}
      </nav>
      <a class="mini-cart" href="cart.html">${icon('cart')} <span id="cart-total">0 items</span></a>
    </header>
    <div id="alert" role="status"></div>`,
  footer: () => `
    <footer class="footer"><p>Skerry Goods is not a real shop. Its stock is set on the bench.</p></footer>`,
  product,
  listing: (products) => `
    <main id="content" tabindex="-1">
      <section class="listing" aria-labelledby="all">
        <h1 id="all">All goods</h1>
        <ul class="cards">${products.map((item) => cardHtml(item, true)).join('')}</ul>
      </section>
    </main>`,
  cart: () => cartPage('button'),
};
