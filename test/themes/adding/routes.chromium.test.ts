import {expect} from 'chai';
import {closeThemes, openTheme} from '../helpers/open-theme.js';
import type {ThemePage} from '../helpers/theme-page.js';
import {until} from '../../helpers/until.js';
import * as opencart3 from '../pages/opencart3.js';

/** A custom theme: its own cards, and its own route to the cart. */
const TILE = `
  <div class="tile"><span class="cost">$98.00</span>
    <form><select name="option[224]"><option value="11">S</option>
        <option value="12">M</option></select>
      <input type="hidden" name="product_id" value="42">
      <input type="hidden" name="quantity" value="2">
      <button type="button" class="take">Take it</button></form>
  </div>`;

const THEME = {
  controls: '.take',
  places: [{card: '.tile', after: '.cost'}],
  routes: ['houses/basket/put'],
};
const URL = 'index.php?route=houses/basket/put';
const FIELDS = {product_id: '42', quantity: '2', 'option[224]': '11'};

const formDataOf = ({window}: ThemePage) => {
  const data = new window.FormData();
  for (const [name, value] of Object.entries(FIELDS)) data.set(name, value);
  return data;
};

/** What a theme passes to `$.ajax`. */
const BODIES: Record<string, (page: ThemePage) => object> = {
  'a string': () => ({data: String(new URLSearchParams(FIELDS))}),
  'an object': () => ({data: FIELDS}),
  'a list of fields': () => ({
    data: Object.entries(FIELDS).map(([name, value]) => ({name, value})),
  }),
  "the page's fields": ({window}) => ({
    data: window.jQuery('.tile form :input'),
  }),
  FormData: (page) => ({
    data: formDataOf(page),
    processData: false,
    contentType: false,
  }),
};

const open = async () => {
  const page = await openTheme(opencart3.OPENCART_3, TILE);
  page.window.TrueStock.configure({theme: THEME});
  await page.untilAnswered();
  return page;
};

const cameTo = (page: ThemePage) =>
  page.shop.requests.filter(({route}) => route === 'houses/basket/put');

describe("G1 a theme's own add route", () => {
  afterEach(closeThemes);

  for (const [name, body] of Object.entries(BODIES)) {
    const send = (page: ThemePage) =>
      page.window.jQuery.ajax(URL, {type: 'post', ...body(page)});

    it(`G1 ${name}: none while sold out, once after`, async () => {
      const page = await open();
      await page.sell('42', 0);
      send(page);
      await page.settle();
      expect(cameTo(page)).to.have.length(0);
      await page.sell('42', 40);
      send(page);
      await until(() => cameTo(page).length, 'the add');
      await page.settle();
      expect(cameTo(page)).to.have.length(1);
    });

    it(`G1 ${name}: quantity and options in it are judged`, async () => {
      const page = await open();
      await page.sell('42', 0, '11');
      send(page);
      await page.settle();
      await page.sell('42', 40, '11');
      await page.sell('42', 1);
      send(page);
      await page.settle();
      expect(cameTo(page)).to.have.length(0);
      await page.sell('42', 2);
      send(page);
      await until(() => cameTo(page).length, 'the add');
    });

    it(`G5 ${name}: goes on whole, once, after an old answer`, async () => {
      const page = await open();
      page.skipTime(2500);
      send(page);
      await until(() => cameTo(page).length, 'the add');
      await page.settle();
      expect(cameTo(page)).to.have.length(1);
      expect(page.window.TrueStock.stats().verified).to.equal(1);
      const text = decodeURIComponent(String(cameTo(page)[0]!.fields));
      for (const value of Object.keys(FIELDS)) expect(text).to.include(value);
    });
  }

  it('G1 a route that only looks like it goes on', async () => {
    const page = await open();
    await page.sell('42', 0);
    const {jQuery} = page.window;
    const other = 'index.php?route=houses/basket/look';
    jQuery.ajax(other, {type: 'post', data: FIELDS});
    await until(
      () =>
        page.shop.requests.some(({route}) => route === 'houses/basket/look'),
      'the request',
    );
  });

  it('G1 another product on the same route goes on', async () => {
    const page = await open();
    await page.sell('42', 0);
    const data = {...FIELDS, product_id: '999'};
    page.window.jQuery.ajax(URL, {type: 'post', data});
    await until(() => cameTo(page).length, 'the add');
  });
});
