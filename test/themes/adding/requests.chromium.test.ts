import {expect} from 'chai';
import {makeSlow} from '../../helpers/slow-device.js';
import {closeThemes, openTheme} from '../helpers/open-theme.js';
import type {ThemePage} from '../helpers/theme-page.js';
import {until} from '../../helpers/until.js';
import * as opencart3 from '../pages/opencart3.js';

const ADD = 'index.php?route=checkout/cart/add';
const RAW = {processData: false};

const formData = (id: string, {FormData}: typeof globalThis) => {
  const data = new FormData();
  data.append('product_id', id);
  data.append('quantity', '2');
  return data;
};

/** How themes and modules pass the fields of an add to jQuery. */
const WAYS: Record<string, (id: string, page: typeof globalThis) => object> = {
  'a text': (id) => ({url: ADD, data: `product_id=${id}&quantity=2`}),
  'an object': (id) => ({url: ADD, data: {product_id: id, quantity: 2}}),
  'a list': (id) => ({
    url: ADD,
    data: [
      {name: 'product_id', value: id},
      {name: 'quantity', value: '2'},
    ],
  }),
  'a FormData': (id, page) => ({
    ...RAW,
    url: ADD,
    data: formData(id, page),
    contentType: false,
  }),
  'a URLSearchParams': (id, {URLSearchParams}) => ({
    ...RAW,
    url: ADD,
    data: new URLSearchParams({product_id: id, quantity: '2'}),
  }),
  'the address': (id) => ({url: `${ADD}&product_id=${id}&quantity=2`}),
  'an address that is read': (id) => ({
    url: ADD,
    type: 'get',
    data: {product_id: id, quantity: 2},
  }),
  'a malformed address': (id) => ({
    url: `${ADD}&coupon=50%&x=1`,
    data: {product_id: id, quantity: 2},
  }),
};

describe('G1 requests of jQuery', () => {
  afterEach(closeThemes);

  for (const libraries of [opencart3.OPENCART_3, opencart3.OPENCART_3_OLD]) {
    for (const [name, settings] of Object.entries(WAYS)) {
      const at = libraries === opencart3.OPENCART_3 ? '' : ', jQuery 2.1.1';
      it(`G1 the fields as ${name}${at}`, async () => {
        const page = await openTheme(libraries, opencart3.cards(), {
          since: ({stock}) => stock.update('29', {quantity: 0}),
        });
        await page.untilBlocked(`[onclick^="cart.add('29'"]`);
        const send = (id: string) =>
          page.window.jQuery.ajax({type: 'post', ...settings(id, page.window)});
        send('29');
        await page.settle();
        expect(page.shop.adds).to.have.length(0);
        send('30');
        await page.untilAdded();
        expect(page.shop.adds).to.have.length(1);
      });
    }
  }

  it('G1 G5 those that are quicker than an element’s first turn', async () => {
    const page = await openTheme(opencart3.OPENCART_3, opencart3.cards(), {
      since: ({stock}) => stock.update('42', {quantity: 0}),
    });
    await page.untilAnswered();
    makeSlow(page.window.performance);
    page.document.body.insertAdjacentHTML(
      'beforeend',
      ['31', '32', '33', '42']
        .map((id) => `<true-stock product-id="${id}"></true-stock>`)
        .join(''),
    );
    expect(page.elements('42').map(({shadowRoot}) => shadowRoot)).to.eql([
      null,
    ]);
    page.window.jQuery.ajax({url: ADD, type: 'post', data: {product_id: 42}});
    await page.settle();
    expect(page.window.TrueStock.stats().verified).to.equal(1);
    expect(page.shop.adds).to.have.length(0);
  });

  const search = async (page: ThemePage, words: string) => {
    const route = 'product/search';
    const came = () =>
      page.shop.requests.filter((request) => request.route === route).length;
    const before = came();
    page.window.jQuery.ajax({url: `index.php?route=${route}&search=${words}`});
    await until(() => came() > before, 'a search');
  };

  it('G1 L8 a malformed address of others throws nothing', async () => {
    const page = await openTheme(opencart3.OPENCART_3, opencart3.cards());
    await page.untilAnswered();
    await search(page, '50%&x=1');
    page.removeTrueStock();
    await search(page, '100%zz');
  });

  it('G1 throws nothing at events of the window', async () => {
    const page = await openTheme(opencart3.OPENCART_3, opencart3.productPage());
    const faults: string[] = [];
    page.window.addEventListener('error', ({message}) => faults.push(message));
    await page.untilAnswered();
    for (const type of ['change', 'input', 'click', 'focusin', 'reset']) {
      page.window.dispatchEvent(new page.window.Event(type));
      page.document.dispatchEvent(new page.window.Event(type));
    }
    expect(faults).to.eql([]);
  });

  it("G1 G3 a quantity that jQuery's events tell of is seen", async () => {
    const page = await openTheme(
      opencart3.OPENCART_3,
      opencart3.productPage(),
      {since: ({stock}) => stock.update('42', {quantity: 2})},
    );
    await page.untilAnswered();
    const set = (value: string) =>
      page.window.jQuery('#input-quantity').val(value).trigger('change');
    const [element] = page.elements('42');
    for (const value of ['3', '2']) {
      set(value);
      page.find('#input-quantity').click();
      const isBlocked = value === '3';
      await until(
        () => element!.matches('[blocked]') === isBlocked,
        'a look that follows',
      );
    }
    set('3');
    page.find('#button-cart').focus();
    expect(page.isBlocked('#button-cart')).to.equal(true);
    page.find('#button-cart').click();
    await page.settle();
    expect(page.shop.adds).to.have.length(0);
  });
});
