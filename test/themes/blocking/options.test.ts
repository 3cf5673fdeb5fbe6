import {expect} from 'chai';
import {closeThemes, openTheme} from '../helpers/open-theme.js';
import {PRODUCT_PAGES} from '../helpers/product-pages.js';
import type {ThemePage} from '../helpers/theme-page.js';
import {MAIN} from '../pages/goods.js';
import {OPENCART_4} from '../pages/opencart4.js';
import * as opencart4 from '../pages/opencart4.js';

const CONTROL = '#button-cart';

/** Chooses a value by its id, for each kind of field. */
const KINDS = {
  select: {
    valueId: '12',
    selector: '#product option[value="12"]',
    choose: (page: ThemePage) => page.fill('#product select', '12'),
  },
  radio: {
    valueId: '22',
    selector: '#product [type="radio"][value="22"]',
    choose: (page: ThemePage) => page.fill('[type="radio"][value="22"]', 'on'),
  },
  checkbox: {
    valueId: '32',
    selector: '#product [type="checkbox"][value="32"]',
    choose: (page: ThemePage) =>
      page.fill('[type="checkbox"][value="32"]', 'on'),
  },
};

describe('G7 options', () => {
  afterEach(closeThemes);

  for (const {name, libraries, content} of PRODUCT_PAGES) {
    for (const [kind, {choose, selector, valueId}] of Object.entries(KINDS)) {
      it(`G7 ${name}, ${kind}: a value that sells out is marked and refused`, async () => {
        const page = await openTheme(libraries, content());
        const {shop} = page;
        await page.untilAnswered();
        const before = page.find('#product').outerHTML;
        await page.sell('42', 0, valueId);
        const value = page.find(selector);
        expect(value.getAttribute('aria-disabled')).to.equal('true');
        expect(page.isBlocked(CONTROL)).to.equal(false);
        choose(page);
        await page.untilBlocked(CONTROL);
        page.find(CONTROL).click();
        page.window.jQuery(CONTROL).trigger('click');
        await page.settle();
        expect(shop.adds).to.have.length(0);
        await page.sell('42', 9, valueId);
        await page.untilOpen(CONTROL);
        expect(page.find('#product').outerHTML).to.equal(before);
        page.find(CONTROL).click();
        await page.untilAdded();
        expect(shop.adds).to.have.length(1);
        expect([...shop.adds[0]!.fields.values()]).to.include(valueId);
      });

      it(`G7 ${name}, ${kind}: a chosen value sells out`, async () => {
        const page = await openTheme(libraries, content());
        await page.untilAnswered();
        choose(page);
        await page.sell('42', 0, valueId);
        await page.untilBlocked(CONTROL);
        page.window.jQuery(CONTROL).trigger('click');
        await page.settle();
        expect(page.shop.adds).to.have.length(0);
        await page.sell('42', 1, valueId);
        await page.untilOpen(CONTROL);
      });
    }

    it(`G7 ${name}: fewer of a value than are wanted`, async () => {
      const page = await openTheme(libraries, content());
      await page.untilAnswered();
      page.fill('#product select', '12');
      page.fill('#product [name="quantity"]', '3');
      await page.sell('42', 2, '12');
      await page.untilBlocked(CONTROL);
      page.fill('#product [name="quantity"]', '2');
      await page.untilOpen(CONTROL);
    });
  }

  it('G7 two forms of one product: each is judged, both are shut', async () => {
    const second = opencart4.cards([MAIN]);
    const page = await openTheme(
      OPENCART_4,
      opencart4.productPage() + second.replaceAll('product-list', 'second'),
    );
    const card = '#second [formaction*="checkout/cart"]';
    await page.untilAnswered();
    await page.sell('42', 3);
    page.fill('#form-product [name="quantity"]', '4');
    await page.untilBlocked(CONTROL);
    expect(page.isBlocked(card)).to.equal(false);
    page.find(card).click();
    await page.untilAdded();
    expect(page.shop.adds[0]?.fields.get('quantity')).to.equal('1');
    await page.sell('42', 0);
    await page.untilBlocked(card);
    page.fill('#form-product [name="quantity"]', '1');
    for (const control of [CONTROL, card]) {
      page.find(control).click();
      page.window.jQuery(control).trigger('click');
    }
    await page.settle();
    expect(page.shop.adds).to.have.length(1);
  });
});
