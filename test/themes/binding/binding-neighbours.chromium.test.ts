import {expect} from 'chai';
import {closeThemes, openTheme} from '../helpers/open-theme.js';
import {until} from '../../helpers/until.js';
import * as opencart3 from '../pages/opencart3.js';
import * as opencart4 from '../pages/opencart4.js';

const LINE = 'h1 + ul > li:last-child';

/** A limit, so that a failing test ends. */
const PATIENCE = 1000;
const FEW = 100;

const FOREIGN = `<div class="other-card"><h4>Lens cloth</h4>
  <button type="button" onclick="cart.add('30');">Add</button></div>`;
const MODULE = `<div class="product-thumb"><h4>Field camera</h4>
  <p class="price">$98.00</p>
  <button type="button" onclick="cart.add('42');">Add</button></div>`;

const open = (content: string) =>
  openTheme(opencart3.OPENCART_3, content, {
    since: ({stock}) => stock.update('30', {quantity: 0}),
  });

const idsIn = (place: Element) =>
  [...place.querySelectorAll('true-stock')].map((element) =>
    element.getAttribute('product-id'),
  );

describe('the theme binding and its neighbours', () => {
  afterEach(closeThemes);

  it("leaves the page's stock line to the main product", async () => {
    const page = await open(MODULE + opencart3.productPage() + FOREIGN);
    await page.untilBlocked('.other-card button');
    await page.untilAnswered();
    expect(idsIn(page.find(LINE))).to.eql(['42']);
    expect(page.find('.product-thumb').textContent).to.include('Field camera');
    expect(idsIn(page.find('.product-thumb'))).to.eql(['42']);
    expect(idsIn(page.find('.other-card'))).to.eql(['30']);
    expect(page.isBlocked('#button-cart')).to.equal(false);
    await page.sell('42', 0);
    await page.untilBlocked('#button-cart');
    await page.untilBlocked(`[onclick="cart.add('42');"]`);
  });

  it('P1 binds nothing that names no product of OpenCart', async () => {
    const wrong = FOREIGN.replace("'30'", "'0'");
    const page = await open(opencart3.productPage() + wrong);
    await page.untilAnswered();
    expect(idsIn(page.document.body)).to.include('42').and.not.include('0');
  });

  it('keeps all words of a line with two colons', async () => {
    const text = 'Availability: Ships at 12:00';
    const page = await openTheme(
      opencart3.OPENCART_3,
      opencart3.productPage().replace('Availability: In Stock', text),
    );
    await page.untilAnswered();
    expect(page.find(LINE).textContent?.trim()).to.equal(text);
    expect(page.elements('42')[0]!.textContent?.trim()).to.equal(
      'Ships at 12:00',
    );
  });

  it('G2 stops where a page restores its stock line each time', async () => {
    const page = await open(opencart3.productPage());
    await page.untilAnswered();
    const line = page.find(LINE);
    let rounds = 0;
    const observer = new page.window.MutationObserver(() => {
      if (!line.querySelector('true-stock') || ++rounds >= PATIENCE) return;
      line.textContent = 'Availability: In Stock';
    });
    observer.observe(line, {childList: true, subtree: true});
    line.textContent = 'Availability: In Stock';
    await until(() => rounds > 1, 'a quarrel');
    await page.settle();
    expect(rounds).to.be.below(FEW);
    await page.sell('42', 0);
    page.find('#button-cart').click();
    page.window.jQuery('#button-cart').trigger('click');
    await page.settle();
    expect(page.shop.adds).to.have.length(0);
    observer.disconnect();
  });

  it('looks for no controls while only words change', async () => {
    const page = await open(opencart3.productPage() + '<p id="clock">0</p>');
    await page.untilAnswered();
    let looks = 0;
    const {document} = page;
    const {prototype} = page.window.Document;
    const find = prototype.querySelectorAll;
    prototype.querySelectorAll = function (selector: string) {
      if (selector.includes('button')) looks += 1;
      return find.call(this, selector);
    };
    for (const now of ['1', '2', '3']) {
      page.find('#clock').textContent = now;
      await page.settle();
    }
    expect(looks).to.equal(0);
    page.find('#clock').append(document.createElement('b'));
    await page.settle();
    expect(looks).to.be.above(0);
  });

  it('G6 leaves what shares a cart form with its control', async () => {
    const page = await openTheme(
      opencart4.OPENCART_4,
      `<form id="form-product-0" method="post" action="index.php?route=checkout/cart.add">
        <input type="hidden" name="product_id" value="30">
        <button type="submit" id="add">Add</button>
        <button type="submit" id="wish" formaction="index.php?route=account/wishlist.add">♥</button>
      </form><input name="quantity" id="quantity" form="form-product-0" value="2">`,
      {since: ({stock}) => stock.update('30', {quantity: 0})},
    );
    const before = ['#wish', '#quantity'].map((id) => page.find(id).outerHTML);
    await page.untilBlocked('#add');
    expect(page.elements('30')).to.have.length(1);
    expect(['#wish', '#quantity'].map((id) => page.find(id).outerHTML)).to.eql(
      before,
    );
  });
});
