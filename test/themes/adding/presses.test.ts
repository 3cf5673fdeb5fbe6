import {expect} from 'chai';
import {closeThemes, openTheme} from '../helpers/open-theme.js';
import {PRODUCT_PAGES} from '../helpers/product-pages.js';

const CONTROL = '#button-cart';
const QUANTITY = '#product [name="quantity"]';

describe('G5 presses', () => {
  afterEach(closeThemes);

  for (const {name, libraries, content} of PRODUCT_PAGES) {
    it(`G5 ${name}: two quick clicks add once`, async () => {
      const page = await openTheme(libraries, content());
      await page.untilAnswered();
      // Several pieces of an undisclosed quantity: it must verify first.
      page.fill(QUANTITY, '2');
      page.find(CONTROL).click();
      page.find(CONTROL).click();
      await page.untilAdded();
      expect(page.shop.adds).to.have.length(1);
    });

    it(`G5 ${name}: .trigger('click') adds once while it must be asked`, async () => {
      const page = await openTheme(libraries, content());
      await page.untilAnswered();
      page.fill(QUANTITY, '2');
      page.window.jQuery(CONTROL).trigger('click');
      await page.untilAdded();
      expect(page.shop.adds).to.have.length(1);
    });

    it(`G5 ${name}: another choice, while a refused one is asked about`, async () => {
      const page = await openTheme(libraries, content(), {
        since: ({stock}) => stock.update('42', {quantity: 3}),
      });
      await page.untilAnswered();
      page.fill(QUANTITY, '4');
      page.find(CONTROL).click();
      page.fill(QUANTITY, '3');
      page.find(CONTROL).click();
      await page.untilAdded();
      const wanted = page.shop.adds.map(({fields}) => fields.get('quantity'));
      expect(wanted).to.eql(['3']);
    });
  }
});
