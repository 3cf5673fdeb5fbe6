import {expect} from 'chai';
import {sendKeys} from '@web/test-runner-commands';
import {closeThemes, openTheme} from '../helpers/open-theme.js';
import {PRODUCT_PAGES} from '../helpers/product-pages.js';
import {OPENCART_4} from '../pages/opencart4.js';
import * as opencart4 from '../pages/opencart4.js';

const CONTROL = '#button-cart';
const QUANTITY = '#product [name="quantity"]';

describe('G1 what is wanted', () => {
  afterEach(closeThemes);

  for (const {name, libraries, content} of PRODUCT_PAGES) {
    it(`G1 ${name}: too few for the quantity`, async () => {
      const page = await openTheme(libraries, content(), {
        since: ({stock}) => stock.update('42', {quantity: 3}),
      });
      await page.untilAnswered();
      expect(page.isBlocked(CONTROL)).to.equal(false);
      page.fill(QUANTITY, '4');
      await page.untilBlocked(CONTROL);
      page.window.jQuery(CONTROL).trigger('click');
      await page.settle();
      expect(page.shop.adds).to.have.length(0);
      page.fill(QUANTITY, '3');
      await page.untilOpen(CONTROL);
      page.find(CONTROL).click();
      await page.untilAdded();
      expect(page.shop.adds[0]?.fields.get('quantity')).to.equal('3');
    });

    it(`G1 ${name}: below the minimum`, async () => {
      const page = await openTheme(libraries, content(), {
        since: ({stock}) => stock.update('42', {minimum: 2}),
      });
      await page.untilBlocked(CONTROL);
      page.window.jQuery(CONTROL).trigger('click');
      await page.settle();
      expect(page.shop.adds).to.have.length(0);
      page.fill(QUANTITY, '2');
      await page.untilOpen(CONTROL);
    });

    it(`G1 ${name}: the keyboard`, async () => {
      const page = await openTheme(libraries, content(), {
        since: ({stock}) => stock.update('42', {quantity: 0}),
      });
      await page.untilBlocked(CONTROL);
      page.find(QUANTITY).focus();
      await sendKeys({press: 'Enter'});
      page.find(CONTROL).focus();
      await sendKeys({press: 'Enter'});
      await page.settle();
      expect(page.shop.adds).to.have.length(0);
    });
  }

  it('G1 OpenCart 4: Enter in the quantity field adds what is there', async () => {
    const page = await openTheme(OPENCART_4, opencart4.productPage());
    await page.untilAnswered();
    page.find(QUANTITY).focus();
    await sendKeys({press: 'Enter'});
    await page.untilAdded();
    expect(page.shop.adds).to.have.length(1);
  });
});
