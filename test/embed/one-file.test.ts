import {expect} from 'chai';
import {contrastBetween} from '../helpers/contrast.js';
import {waitForStock} from '../helpers/fixture.js';
import {elementIn, loadScriptTag, openFrame} from '../helpers/frame.js';
import {openRoom} from '../helpers/stock-room.js';
import {until} from '../helpers/until.js';

const SCRIPT = '/dist/true-stock.min.js';

/** A page that gets the script and nothing beside it. */
const openPage = async (
  html: string,
  {availability = 'out-of-stock', ...data}: Record<string, string> = {},
) => {
  const {endpoint, put} = await openRoom({30: {availability}});
  const page = await openFrame({
    html:
      `<meta http-equiv="Content-Security-Policy" content="script-src ${location.origin}${SCRIPT}">` +
      `<div id="content"><div id="product">${html}` +
      '<input type="hidden" name="product_id" value="30">' +
      '<button type="button" id="button-cart">Add to Cart</button></div></div>',
  });
  await loadScriptTag(page, {endpoint, theme: 'opencart', ...data});
  await until(() => page.document.querySelector('true-stock'));
  const element = await waitForStock(await elementIn(page));
  const say = async (state: string) => {
    await put({body: {version: 1, products: {30: {availability: state}}}});
    await page.TrueStock!.refresh();
  };
  const isHidden = (selector: string) =>
    page.getComputedStyle(page.document.querySelector(selector)!).visibility ===
    'hidden';
  const color = () => page.getComputedStyle(element).color;
  return {color, element, isHidden, page, say};
};

describe('the script tag, without the files beside it', () => {
  it('T6 hides a theme’s words while they contradict ours', async () => {
    const {isHidden, page, say} = await openPage(
      '<p>Gallery</p><b>Stock:</b> <span id="own">In Stock</span><em id="label">Availability: in stock</em>',
    );
    await until(() => isHidden('#own') && isHidden('#label'));
    expect(page.document.querySelector('#own')!.checkVisibility()).to.equal(
      false,
    );
    await say('in-stock');
    await until(() => !isHidden('#own') && !isHidden('#label'));
    expect(page.document.body.innerHTML).to.not.include('hushed');
    await say('unavailable');
    await until(() => isHidden('#own'));
  });

  it('T6 hides them in the shop’s own words', async () => {
    const {isHidden} = await openPage(
      '<span id="own">Auf Lager</span><span id="gone">Ausverkauft</span>',
      {
        availability: 'in-stock',
        lang: 'de',
        messages: '{"inStock":"Auf Lager","outOfStock":"Ausverkauft"}',
      },
    );
    await until(() => isHidden('#gone'));
    expect(isHidden('#own')).to.equal(false);
  });

  for (const [background, ink] of [
    ['#4caf50', '#fff'],
    ['#111', '#ddd'],
    ['#d32f2f', '#fff'],
    ['#ffeb3b', '#fff'],
  ]) {
    it(`L6 has a contrast of 4.5 in a badge of ${background}`, async () => {
      const {color, element, page} = await openPage(
        `<span style="background:${background};color:${ink}"><true-stock product-id="30" for="button-cart">In Stock</true-stock></span>`,
      );
      const {backgroundColor} = page.getComputedStyle(element.parentElement!);
      await until(() => contrastBetween(color(), backgroundColor) >= 4.5);
    });
  }

  it('L6 inherits the colour where the background is a picture', async () => {
    const {color} = await openPage(
      '<span style="background:linear-gradient(#000,#111);color:rgb(1, 2, 3)"><true-stock product-id="30" for="button-cart">In Stock</true-stock></span>',
    );
    await until(() => color() === 'rgb(1, 2, 3)');
  });
});
