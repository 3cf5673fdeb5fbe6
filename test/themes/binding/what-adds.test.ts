import {expect} from 'chai';
import {closeThemes, openTheme} from '../helpers/open-theme.js';
import {OPENCART_3} from '../pages/opencart3.js';

/** A product that is sold out, in a card of no known theme. */
const card = (control: string, attributes = '') =>
  `<div class="tile" ${attributes}><h4>Roll of film</h4>${control}</div>`;

const openSoldOut = (content: string) =>
  openTheme(OPENCART_3, `<div class="tiles">${content}</div>`, {
    since: ({stock}) => stock.update('29', {quantity: 0}),
  });

/** By its handler or route. */
const BY_ROUTE = [
  `<button data-test onclick="cart.add('29')">+</button>`,
  `<a data-test href="javascript:cart.add('29', '2');">+</a>`,
  `<a data-test href="index.php?route=checkout/cart/add&amp;product_id=29">+</a>`,
  `<form><input type="hidden" name="product_id" value="29"><button data-test formaction="index.php?route=checkout/cart.add">+</button></form>`,
  `<form action="index.php?route=houses%2Fcart%7Cadd"><input type="hidden" name="product_id" value="29"><input type="submit" data-test value="+"></form>`,
];

/** By its author's words, with the product on it, around it or beside it. */
const BY_WORDS = [
  `<button data-test class="add-to-cart" data-product-id="29">+</button>`,
  `<button data-test id="quickAddToBag" data-id="29">+</button>`,
  `<a data-test class="btn-cart" data-pid="29">+</a>`,
  `<a data-test href="#order" class="buy_now" data-product_id="29">+</a>`,
  `<div data-test role="button" data-action="basket-add" data-id-product="29">+</div>`,
  `<button data-test onclick="quick_order(29)">+</button>`,
  `<span data-test onclick="oneClick('29')">+</span>`,
  `<input type="button" data-test name="addToBasket" data-product="29" value="+">`,
  `<div data-product-id="29"><button data-test class="button-cart">+</button></div>`,
  `<p><input type="hidden" name="product_id" value="29"></p><button data-test class="addtocart">+</button>`,
];

/** What stands beside, with the same product. */
const OTHERS = [
  `<button onclick="wishlist.add('29')" class="btn-wish">W</button>`,
  `<button onclick="compare.add('29')" data-action="compare-add">C</button>`,
  `<button class="btn-cart quick-view" data-product-id="29">Q</button>`,
  `<a href="/film" class="btn-buy">Film</a>`,
  `<a href="index.php?route=product/product&amp;product_id=29" class="buy">Film</a>`,
  `<button class="share-bag-button" data-product-id="29">S</button>`,
  `<button class="login-to-buy" data-product-id="29">L</button>`,
  `<button class="remove cart-button" data-product-id="29">R</button>`,
  `<button class="cart-button view" data-product-id="29">V</button>`,
  `<button class="buy-review" data-product-id="29">V</button>`,
  `<button class="buy guide" data-product-id="29">G</button>`,
  `<button class="address-cart" data-product-id="29">A</button>`,
  `<button class="padding-cart" data-product-id="29">P</button>`,
  `<button id="cart" class="btn-floating" data-product-id="29">Cart</button>`,
  `<button class="tab" data-product-id="29" onclick="openTab(29)">T</button>`,
];

describe('what adds on the page of any theme', () => {
  afterEach(closeThemes);

  for (const [name, controls] of Object.entries({
    'its handler or route': BY_ROUTE,
    'its words and its product': BY_WORDS,
  })) {
    it(`G1 is found by ${name}`, async () => {
      const content = controls.map((control) => card(control)).join('');
      const page = await openSoldOut(content);
      await page.untilBlocked('[data-test]');
      await page.untilAnswered();
      const open = page
        .all('[data-test]:not([aria-disabled=true])')
        .map(({outerHTML}) => outerHTML);
      expect(open).to.eql([]);
    });
  }

  it('G1 stops a press that a theme would send by fetch', async () => {
    const page = await openSoldOut(
      card('<button class="btn-cart">+</button>', 'data-product-id="29"'),
    );
    const {document, window} = page;
    document.addEventListener('click', () => {
      const body = new URLSearchParams({product_id: '29'});
      const url = `${page.shop.base}index.php?route=checkout/cart/add`;
      void window.fetch(url, {method: 'POST', body});
    });
    await page.untilBlocked('.btn-cart');
    page.find('.btn-cart').click();
    await page.settle();
    expect(page.shop.adds).to.have.length(0);
  });

  it('G6 is not what stands beside it', async () => {
    const page = await openSoldOut(
      card(
        `<button data-test onclick="cart.add('29')">+</button>${OTHERS.join('')}`,
      ),
    );
    await page.untilBlocked('[data-test]');
    const blocked = page
      .all('.tile :not([data-test])[aria-disabled]')
      .map(({outerHTML}) => outerHTML);
    expect(blocked).to.eql([]);
  });

  it('G1 hears jQuery at every route that ends in an add to a cart', async () => {
    const page = await openSoldOut(
      card(`<button data-test onclick="cart.add('29')">+</button>`),
    );
    await page.untilBlocked('[data-test]');
    const routes = [
      'houses/own/cart/add',
      'houses/cart.add',
      'houses/cart|add',
    ];
    for (const route of [...routes, 'houses/cart/address']) {
      const url = `index.php?route=${encodeURIComponent(route)}`;
      page.window.jQuery.post(url, {product_id: 29});
    }
    await page.settle();
    expect(
      page.shop.requests
        .map(({route}) => route)
        .filter((route) => route.startsWith('houses/')),
    ).to.eql(['houses/cart/address']);
  });

  it('G1 asks while only the control is in sight', async () => {
    const page = await openSoldOut(
      `<div data-product-id="29"><true-stock product-id="29" style="display:none">In Stock</true-stock><button class="btn-cart">+</button></div>`,
    );
    await page.untilBlocked('.btn-cart');
    expect(page.elements('29')).to.have.length(1);
  });
});
