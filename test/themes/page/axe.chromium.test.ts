import {expect} from 'chai';
import {openRoom} from '../../helpers/stock-room.js';
import {findOurFaults} from '../helpers/axe.js';
import {closeThemes, openTheme} from '../helpers/open-theme.js';
import {ALL_PAGES, PRODUCT_PAGES} from '../helpers/product-pages.js';
import type {ThemePage} from '../helpers/theme-page.js';
import {until} from '../../helpers/until.js';
import {GOODS} from '../pages/goods.js';

const LATER = {backorder: true, label: 'Ships in 2–3 days'};
const OLD = {availability: 'out-of-stock'};

const untilSomeAreBlocked = (page: ThemePage) =>
  until(() => page.all('[data-true-stock-blocked]').length, 'a block');

describe('L6 axe on theme pages', () => {
  afterEach(closeThemes);

  for (const {name, libraries, content} of ALL_PAGES) {
    it(`L6 ${name}: sold out, low, later`, async () => {
      const page = await openTheme(libraries, content(), {
        since: ({stock}) => {
          stock.update('42', {quantity: 0});
          stock.update('28', {quantity: 3});
          stock.update('29', {quantity: 0});
          stock.update('30', {quantity: 0, ...LATER});
        },
      });
      await page.untilAnswered();
      await untilSomeAreBlocked(page);
      expect((await findOurFaults(page)).join('\n')).to.equal('');
    });

    it(`L6 ${name}: unavailable, too few, in stock`, async () => {
      const page = await openTheme(libraries, content(), {
        since: ({stock}) => {
          stock.update('42', {quantity: 1, minimum: 2});
          stock.update('28', {visible: false});
          stock.update('29', {quantity: 1});
        },
      });
      await page.untilAnswered();
      await untilSomeAreBlocked(page);
      expect((await findOurFaults(page)).join('\n')).to.equal('');
    });

    it(`L6 ${name}: unknown, and so blocked`, async () => {
      const page = await openTheme(libraries, content(), {
        edit: (html) =>
          html.replace('data-theme', 'data-on-unknown="block" data-theme'),
        since: ({controls}) => {
          controls.failure = 'server-error';
        },
      });
      await untilSomeAreBlocked(page);
      expect((await findOurFaults(page)).join('\n')).to.equal('');
    });

    it(`L6 ${name}: an old answer`, async () => {
      const {endpoint, put} = await openRoom({});
      const products = Object.fromEntries(GOODS.map(({id}) => [id, OLD]));
      await put({body: {version: 1, products}, headers: {age: '120'}});
      const page = await openTheme(libraries, content(), {
        edit: (html) =>
          html
            .replace('data-endpoint="stock"', `data-endpoint="${endpoint}"`)
            .replace('data-interval="240"', 'data-interval="15"'),
      });
      await page.untilAnswered();
      const old = page.all('true-stock[stale]');
      expect(old).to.have.length(page.all('true-stock').length);
      expect((await findOurFaults(page)).join('\n')).to.equal('');
    });
  }

  for (const {name, libraries, content} of PRODUCT_PAGES) {
    it(`L6 ${name}: marked options, one of them chosen, and words spoken`, async () => {
      const page = await openTheme(libraries, content());
      await page.untilAnswered();
      const clock = page.stopTimers();
      page.fill('#product select', '12');
      for (const valueId of ['11', '12', '22', '32']) {
        await page.sell('42', 0, valueId);
      }
      await page.untilBlocked('#button-cart');
      await page.sell('42', 0);
      await page.sell('42', 40);
      await clock.tickAsync(3000);
      clock.uninstall();
      const marked = 'option[aria-disabled=true], input[aria-disabled=true]';
      expect(page.all(marked)).to.have.length(4);
      expect(page.find('[role=status]').textContent).not.to.equal('');
      expect((await findOurFaults(page)).join('\n')).to.equal('');
    });
  }

  it('L6 a covered wallet', async () => {
    const {libraries, content} = PRODUCT_PAGES[1]!;
    const page = await openTheme(
      libraries,
      content().replace(
        '<div id="error-quantity"',
        '<div class="wallet"><button type="button">Pay at once</button></div>$&',
      ),
      {since: ({stock}) => stock.update('42', {quantity: 0})},
    );
    page.window.TrueStock.configure({theme: {wallets: '.wallet'}});
    await until(() => page.find('.wallet').inert, 'a cover');
    expect((await findOurFaults(page)).join('\n')).to.equal('');
  });
});
