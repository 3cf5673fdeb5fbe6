import {expect} from 'chai';
import {closeThemes, openTheme} from '../helpers/open-theme.js';
import {until} from '../../helpers/until.js';
import * as opencart3 from '../pages/opencart3.js';

/** A custom theme that keeps only `#content` of the default one. */
const OWN_PAGE = `
  <div class="tile"><span class="cost">$20.00</span>
    <form><input type="hidden" name="product_id" value="29">
      <input type="hidden" name="quantity" value="2">
      <button type="button" class="take">Take it</button>
      <div class="wallet" tabindex="0">Pay at once</div></form>
  </div>`;

const OWN_THEME = {
  controls: '.take',
  places: [{card: '.tile', after: '.cost'}],
  wallets: '.wallet',
  routes: ['houses/basket/put'],
};

const open = () =>
  openTheme(opencart3.OPENCART_3, OWN_PAGE, {
    since: ({stock}) => stock.update('29', {quantity: 0}),
  });

describe('TrueStock.configure({theme})', () => {
  afterEach(closeThemes);

  it('binds what a theme names', async () => {
    const page = await open();
    expect(page.all('true-stock')).to.have.length(0);
    page.window.TrueStock.configure({theme: OWN_THEME});
    await page.untilBlocked('.take');
    const [element] = page.elements('29');
    expect(element?.previousElementSibling).to.equal(page.find('.cost'));
  });

  it("stops jQuery at a theme's own route", async () => {
    const page = await open();
    page.window.TrueStock.configure({theme: OWN_THEME});
    await page.untilBlocked('.take');
    const url = 'index.php?route=houses/basket/put';
    page.window.jQuery.post(url, {product_id: 29, quantity: 2});
    await page.settle();
    const came = () => page.shop.requests.map(({route}) => route);
    expect(came()).not.to.include('houses/basket/put');
    await page.sell('29', 40);
    page.window.jQuery.post(url, {product_id: 29, quantity: 2});
    await until(() => came().includes('houses/basket/put'), 'the add');
  });

  it('G4 covers a wallet, with the reason, and gives it back', async () => {
    const page = await open();
    const before = page.find('.tile').outerHTML;
    page.window.TrueStock.configure({theme: OWN_THEME});
    await until(() => page.find('.wallet').inert, 'a cover');
    const reason = page.find('.wallet').getAttribute('aria-describedby');
    expect(page.find(`#${reason}`).textContent).not.to.equal('');
    await page.sell('29', 40);
    expect(page.find('.wallet').inert).to.equal(false);
    page.removeTrueStock();
    expect(page.find('.tile').outerHTML).to.equal(before);
  });
});
