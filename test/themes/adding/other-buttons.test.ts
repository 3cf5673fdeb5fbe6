import {expect} from 'chai';
import {closeThemes, openTheme} from '../helpers/open-theme.js';
import {PRODUCT_AND_CARD_PAGES} from '../helpers/product-pages.js';
import {until} from '../../helpers/until.js';
import {GOODS} from '../pages/goods.js';

const FRIENDS: Record<string, {selector: string; route: RegExp}> = {
  'wish list': {
    selector: '[onclick^="wishlist"], [formaction*="wishlist.add"]',
    route: /^account\/wishlist[./]add$/,
  },
  compare: {
    selector: '[onclick^="compare"], [formaction*="compare.add"]',
    route: /^product\/compare[./]add$/,
  },
};

describe('G6 other buttons of a form', () => {
  afterEach(closeThemes);

  for (const {name, libraries, content} of PRODUCT_AND_CARD_PAGES) {
    it(`G6 ${name}: wish list and compare work while all is sold out`, async () => {
      const page = await openTheme(libraries, content(), {
        since: ({stock}) => {
          for (const {id} of GOODS) stock.update(id, {quantity: 0});
        },
      });
      await page.untilAnswered();
      const selectors = Object.values(FRIENDS).map(({selector}) => selector);
      expect(page.all(selectors.join()).length).to.be.greaterThan(0);
      for (const [friend, {selector, route}] of Object.entries(FRIENDS)) {
        const buttons = page.all(selector);
        for (const button of buttons) {
          expect(button.hasAttribute('aria-disabled'), friend).to.equal(false);
          button.click();
        }
        const came = () =>
          page.shop.requests.filter((request) => route.test(request.route))
            .length;
        await until(() => came() >= buttons.length, `${friend}, each once`);
        await page.settle();
        expect(came()).to.equal(buttons.length);
      }
      expect(page.shop.adds).to.have.length(0);
    });
  }
});
