import {expect} from 'chai';
import {HttpResponse} from 'msw';
import {closeThemes, openTheme} from '../helpers/open-theme.js';
import {PRODUCT_PAGES} from '../helpers/product-pages.js';
import type {ThemePage} from '../helpers/theme-page.js';
import {until} from '../../helpers/until.js';

const CONTROL = '#button-cart';
const ROUTES = ['checkout/cart/add', 'checkout/cart.add'];

const soldOut = {
  since: ({stock}: ThemePage['shop']) => stock.update('42', {quantity: 0}),
};

/** Checks that neither a native click nor jQuery's adds. */
async function expectShut(page: ThemePage, adds = 0): Promise<void> {
  const {shop} = page;
  await page.untilBlocked(CONTROL);
  page.find(CONTROL).click();
  page.window.jQuery(CONTROL).trigger('click');
  await page.settle();
  expect(shop.adds).to.have.length(adds);
  expect(page.isBlocked(CONTROL)).to.equal(true);
  const reason = page.find(CONTROL).getAttribute('aria-describedby') ?? '';
  expect(page.find(`#${reason}`).textContent).not.to.equal('');
}

/** Bootstrap 3 changes the button in the next task. */
const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve));

describe('G2 what a theme does to its button', () => {
  afterEach(closeThemes);

  for (const {name, libraries, content} of PRODUCT_PAGES) {
    it(`G2 ${name}: a spinner's reset does not open it`, async () => {
      const page = await openTheme(libraries, content(), soldOut);
      await page.untilBlocked(CONTROL);
      const words = page.find(CONTROL).textContent;
      page.window.jQuery(CONTROL).button('loading');
      await nextTurn();
      page.window.jQuery(CONTROL).button('reset');
      await nextTurn();
      expect(page.find(CONTROL).textContent).to.equal(words);
      await expectShut(page);
    });

    it(`G2 ${name}: sold out behind a spinner, it stays shut`, async () => {
      const page = await openTheme(libraries, content());
      const {shop} = page;
      let answer = () => {};
      const held = new Promise<void>((resolve) => {
        answer = resolve;
      });
      for (const route of ROUTES) {
        shop.responses.set(route, async () => {
          await held;
          return HttpResponse.json({success: 'Saved by the shop.'});
        });
      }
      await page.untilAnswered();
      const before = page.find(CONTROL).outerHTML;
      page.find(CONTROL).click();
      await page.untilAdded();
      await page.sell('42', 0);
      answer();
      await until(() => page.all('.alert').length, 'the words of the shop');
      await nextTurn();
      await expectShut(page, 1);
      await page.sell('42', 40);
      await page.untilOpen(CONTROL);
      expect(page.find(CONTROL).outerHTML).to.equal(before);
    });

    it(`G2 ${name}: enabled and named anew`, async () => {
      const page = await openTheme(libraries, content(), soldOut);
      await page.untilBlocked(CONTROL);
      const button = page.find<HTMLButtonElement>(CONTROL);
      button.disabled = false;
      button.className = 'btn btn-success';
      button.removeAttribute('aria-disabled');
      button.removeAttribute('aria-describedby');
      button.textContent = 'Buy';
      await expectShut(page);
      expect(button.className).to.equal('btn btn-success');
    });

    it(`G2 ${name}: replaced`, async () => {
      const page = await openTheme(libraries, content(), soldOut);
      await page.untilBlocked(CONTROL);
      const button = page.find(CONTROL);
      const fresh = button.cloneNode(true) as HTMLElement;
      for (const attribute of ['aria-disabled', 'aria-describedby']) {
        fresh.removeAttribute(attribute);
      }
      button.replaceWith(fresh);
      await expectShut(page);
      // Buttons of a row share a reason; those of removed buttons are gone.
      const named = page
        .all('[data-true-stock-blocked]')
        .map((element) => element.getAttribute('aria-describedby'));
      const reasons = page.all('[data-true-stock-reason]').map(({id}) => id);
      expect(reasons).to.have.members([...new Set(named)]);
    });

    it(`G2 ${name}: the whole fragment rendered anew`, async () => {
      const page = await openTheme(libraries, content(), soldOut);
      await page.untilBlocked(CONTROL);
      page.find('#content').innerHTML = content();
      await expectShut(page);
      expect(page.elements('42')).to.have.length(1);
      expect(page.elements('28')).to.have.length(1);
    });
  }
});
