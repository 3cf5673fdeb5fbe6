import {expect} from 'chai';
import {closeThemes, openTheme} from './open-theme.js';
import type {Content} from './product-pages.js';
import type {ThemePage} from './theme-page.js';
import {until} from '../../helpers/until.js';

const CONTROL = '#button-cart';
/** From this age on, an add needs a verify. */
const OLD_MS = 2500;

const trigger = (page: ThemePage) =>
  page.window.jQuery(CONTROL).trigger('click');

/** How a page can press its main button from elsewhere. */
const WAYS: Record<string, (page: ThemePage) => void> = {
  'a sticky bar': (page) => page.find('#bar').click(),
  'a sticky bar, impatiently': (page) => {
    page.find('#bar').click();
    page.find('#bar').click();
  },
  ".trigger('click')": trigger,
  ".trigger('click') twice": (page) => {
    trigger(page);
    trigger(page);
  },
  'a click': (page) => page.find(CONTROL).click(),
  'a click, then .trigger()': (page) => {
    page.find(CONTROL).click();
    trigger(page);
  },
};

/** Presses the main button of a product page in every way. */
export function testOldAnswers({name, libraries, content}: Content): void {
  describe('G5 an answer that is too old', () => {
    afterEach(closeThemes);

    const openOld = async () => {
      const bar = '<button type="button" id="bar">Add to Cart</button>';
      const page = await openTheme(libraries, content() + bar);
      page.find('#bar').addEventListener('click', () => trigger(page));
      await page.untilAnswered();
      page.skipTime(OLD_MS);
      return page;
    };

    for (const [way, go] of Object.entries(WAYS)) {
      it(`G5 ${name}, ${way}: asked once, and added once`, async () => {
        const page = await openOld();
        go(page);
        expect(page.shop.adds).to.have.length(0);
        await page.untilAdded();
        expect(page.shop.adds).to.have.length(1);
        expect(page.window.TrueStock.stats().verified).to.equal(1);
      });

      it(`G5 ${name}, ${way}: sold since, and not added`, async () => {
        const page = await openOld();
        page.shop.stock.update('42', {quantity: 0});
        go(page);
        await page.untilBlocked(CONTROL);
        await page.settle();
        expect(page.shop.adds).to.have.length(0);
        expect(page.window.TrueStock.stats().verified).to.equal(1);
      });
    }

    it(`G5 ${name}: asking and the theme's spinner do not fight`, async () => {
      const page = await openOld();
      const {shop} = page;
      let answer = () => {};
      shop.stockDelay = new Promise((resolve) => {
        answer = resolve;
      });
      const before = page.find(CONTROL).outerHTML;
      page.find(CONTROL).click();
      // The verify is pending: the theme's handler has not run.
      expect(page.find(CONTROL).outerHTML).to.equal(before);
      answer();
      await page.untilAdded();
      await until(() => page.find(CONTROL).outerHTML === before, 'rest');
      expect(shop.adds).to.have.length(1);
      page.find(CONTROL).click();
      await until(() => shop.adds.length === 2, 'another add');
      await until(() => page.find(CONTROL).outerHTML === before, 'rest');
    });

    it(`G5 ${name}: a refusal leaves no spinner turning`, async () => {
      const page = await openOld();
      const before = page.find(CONTROL).outerHTML;
      const words = page.find(CONTROL).textContent;
      page.shop.stock.update('42', {quantity: 0});
      page.find(CONTROL).click();
      await page.untilBlocked(CONTROL);
      await page.settle();
      expect(page.find(CONTROL).textContent).to.equal(words);
      expect(page.find(CONTROL).hasAttribute('disabled')).to.equal(false);
      await page.sell('42', 40);
      await page.untilOpen(CONTROL);
      expect(page.find(CONTROL).outerHTML).to.equal(before);
    });
  });
}
