import {expect} from 'chai';
import {closeThemes, openHeld, openTheme} from '../helpers/open-theme.js';
import {OPENCART_3} from '../pages/opencart3.js';
import type {ThemePage} from '../helpers/theme-page.js';
import type {ThemeShop} from '../helpers/theme-shop.js';
import {until} from '../../helpers/until.js';

const since = ({stock}: ThemeShop) => stock.update('29', {quantity: 0});

const open = (content: string) => openTheme(OPENCART_3, content, {since});

const add = (id: string) =>
  `<button class="take-${id}" onclick="cart.add('${id}')">+</button>`;

/** What the only element of a product stands after. */
function before(page: ThemePage, id: string): string | undefined {
  const elements = page.elements(id);
  expect(elements, `elements of ${id}`).to.have.length(1);
  return elements[0]!.previousElementSibling?.className;
}

describe('cards of any theme', () => {
  afterEach(closeThemes);

  it('G7 one element stands for a product and place, wherever the server put it', async () => {
    const page = await open(
      `<div class="info"><h1>Film</h1><true-stock product-id="29" for="button-cart">In Stock</true-stock></div>
       <div id="product"><input type="hidden" name="product_id" value="29">
         <button type="button" id="button-cart">+</button>
         <button type="button" onclick="quick_order('29')">1</button></div>
       <div class="sticky"><button class="btn-cart" data-product-id="29">+</button></div>
       <h3>Others</h3><div class="other"><h4>Cloth</h4>${add('30')}</div>`,
    );
    await page.untilBlocked('.sticky button');
    await page.untilBlocked('#button-cart');
    await page.untilBlocked('[onclick^=quick]');
    expect(page.elements('29')).to.have.length(1);
  });

  it('G7 a second control beside one that the server named shares its element', async () => {
    const page = await open(
      `<div class="info"><h1>Film</h1><true-stock product-id="29" for="button-cart">In Stock</true-stock></div>
       <div class="other"><h4>Cloth</h4>${add('30')}</div>
       <div id="product"><b class="price">9</b><input type="hidden" name="product_id" value="29">
         <button type="button" id="button-cart">+</button>${add('29')}</div>`,
    );
    await page.untilBlocked('#button-cart');
    await page.untilBlocked('.take-29');
    expect(page.elements('29')).to.have.length(1);
  });

  it('G7 a card among those of others has its own element, on its product’s page too', async () => {
    const page = await open(
      `<h1>Film</h1><true-stock product-id="29" for="button-cart">In Stock</true-stock>
       <div id="product"><input type="hidden" name="product_id" value="29"><button type="button" id="button-cart">+</button></div>
       <ul><li><h4>Cloth</h4>${add('30')}</li><li><h4>Film</h4>${add('29')}</li><li><h4>Meter</h4>${add('28')}</li></ul>`,
    );
    await page.untilBlocked('#button-cart');
    await page.untilBlocked('.take-29');
    const {parentElement} = page.find('.take-29');
    expect(parentElement!.querySelectorAll('true-stock')).to.have.length(1);
    expect(page.elements('29')).to.have.length(2);
  });

  it('G3 each card has its own element, after its price, else its heading', async () => {
    const page = await open(
      `<ul class="all"><li><div><h4 class="first">Meter</h4></div><p><span class="old-price">5</span></p><div>${add('28')}</div></li>
       <li><a href="/film"><h4 class="second">Film</h4></a><div>${add('29')}<label>Red <b class="option-price">+5</b></label></div></li>
       <li><div class="third-name">Cloth</div><div>${add('30')}</div></li></ul>`,
    );
    await page.untilBlocked('.take-29');
    const [meter, film] = [page.elements('28')[0]!, page.elements('29')[0]!];
    expect(meter.previousElementSibling?.textContent).to.equal('5');
    expect(film.previousElementSibling?.localName).to.equal('a');
    expect(before(page, '30')).to.equal('third-name');
    for (const id of ['28', '29', '30']) {
      const own = page.find(`.take-${id}`).closest('li');
      expect(page.elements(id)[0]!.closest('li'), id).to.equal(own);
    }
  });

  it('G3 the line does not part the prices of a card', async () => {
    const page = await open(
      `<div><h4>Film</h4><span class="price-old">9</span><b class="price-new">7</b><span class="price-tax">5</span><i>Rating</i>${add('29')}</div>${add('30')}`,
    );
    await page.untilBlocked('.take-29');
    expect(before(page, '29')).to.equal('price-tax');
  });

  it('G3 without a name or price, the line stands below its row of buttons', async () => {
    const page = await open(
      `<div class="tile"><div class="row-of" style="display:flex">${add('29')}<button>C</button></div></div>${add('30')}`,
    );
    await page.untilBlocked('.take-29');
    expect(before(page, '29')).to.equal('row-of');
  });

  for (const display of ['block', 'flex', 'grid']) {
    it(`L1 the line of a ${display} card is one line high before its answer and after`, async () => {
      const {page, answer} = await openHeld(
        OPENCART_3,
        `<div class="tile" style="align-items:center;display:${display};line-height:20px;width:520px">
           <a href="/film" style="flex:1 1 100%">A film with a name that takes what is left of the row, and more</a>
           <p class="price">20</p>${add('29')}</div>`,
        {since},
      );
      const height = () =>
        page.elements('29')[0]!.getBoundingClientRect().height;
      expect(height()).to.equal(20);
      answer();
      await page.untilBlocked('.take-29');
      const reason = page.find('[data-true-stock-reason]');
      const text = page.document.createRange();
      text.selectNodeContents(reason);
      expect(text.getClientRects()).to.have.length(1);
      expect(page.window.getComputedStyle(reason).lineHeight).to.equal('20px');
      await page.sell('29', 9);
      await page.untilOpen('.take-29');
      expect(height()).to.equal(20);
    });
  }

  it('L1 selling out moves nothing in a card of inline prices', async () => {
    const page = await open(
      `<div class="tile" style="text-align:center;width:400px"><h4>Film</h4><s class="price-old">9</s> <b class="price-new">7</b>${add('29')}<p class="rating">Rating</p></div>`,
    );
    await page.untilBlocked('.take-29');
    const places = () =>
      page
        .all('.tile, .tile > :not(true-stock, data)')
        .map((node) => node.getBoundingClientRect().toJSON());
    const soldOut = places();
    await page.sell('29', 9);
    await page.untilOpen('.take-29');
    expect(soldOut).to.eql(places());
  });

  it('L1 selling out moves nothing where the bold face of a font is higher', async () => {
    const font = (rest: string) =>
      `@font-face{font-family:uneven;src:url(/node_modules/bootstrap-3/dist/fonts/glyphicons-halflings-regular.woff2);${rest}}`;
    const page = await open(
      `<style>${font('font-weight:400')}${font('font-weight:700;ascent-override:150%')}</style>
       <div class="tile" style="font-family:uneven;width:400px"><h4>Film</h4><p class="price">7</p>${add('29')}<p class="rating">Rating</p></div>`,
    );
    await page.untilBlocked('.take-29');
    // `fonts.ready` alone may resolve before a frame has asked for a face.
    const faces = [...page.document.fonts];
    await Promise.all(faces.map((face) => face.load()));
    const top = () => page.find('.rating').getBoundingClientRect().top;
    const soldOut = top();
    await page.sell('29', 9);
    await page.untilOpen('.take-29');
    expect(soldOut).to.equal(top());
  });

  it('G4 removes what it placed', async () => {
    const content = `<div class="tile"><h4>Film</h4>${add('29')}</div>`;
    const page = await open(content);
    await page.untilBlocked('.take-29');
    page.removeTrueStock();
    await until(() => !page.elements('29').length, 'no element');
    expect(page.find('#content').innerHTML).to.equal(content);
  });
});
