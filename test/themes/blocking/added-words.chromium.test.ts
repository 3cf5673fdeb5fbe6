import {expect} from 'chai';
import {HttpResponse} from 'msw';
import {closeThemes, openTheme} from '../helpers/open-theme.js';
import {PRODUCT_PAGES} from '../helpers/product-pages.js';
import {until} from '../../helpers/until.js';

const CONTROL = '#button-cart';
const ROUTES = ['checkout/cart/add', 'checkout/cart.add'];

describe('G8 who says that it was added', () => {
  afterEach(closeThemes);

  for (const {name, libraries, content} of PRODUCT_PAGES) {
    it(`G8 ${name}: the shop, and only when it did`, async () => {
      const page = await openTheme(libraries, content(), {
        since: ({responses}) => {
          for (const route of ROUTES) {
            const error = {warning: 'Refused by the shop.'};
            responses.set(route, () => HttpResponse.json({error}));
          }
        },
      });
      const {shop} = page;
      await page.untilAnswered();
      const control = page.find<HTMLButtonElement>(CONTROL);
      const label = control.textContent;
      const isReady = () => !control.disabled && control.textContent === label;
      control.click();
      await page.untilAdded();
      expect(page.document.body.textContent).not.to.match(/\badded\b/i);
      shop.responses.clear();
      await until(isReady, 'the label, after a refusal');
      control.click();
      await until(() => page.all('.alert').length, 'the words of the shop');
      expect(page.find('.alert').textContent).to.equal('Saved by the shop.');
      expect(page.document.body.textContent).not.to.match(/\badded\b/i);
      await until(isReady, 'the label');
      expect(shop.adds).to.have.length(2);
    });
  }
});
