import {expect} from 'chai';
import {HttpResponse} from 'msw';
import {closeThemes, openTheme} from '../helpers/open-theme.js';
import {CARD_PAGES} from '../helpers/product-pages.js';
import {until} from '../../helpers/until.js';
import {CARDS, MAIN} from '../pages/goods.js';
import * as journal3 from '../pages/journal3.js';

const QUICK_VIEW = 'journal3/product';

describe('G2 content that comes later', () => {
  afterEach(closeThemes);

  for (const {name, libraries, content} of CARD_PAGES) {
    it(`G2 ${name}: cards that come later are bound, and let go`, async () => {
      const page = await openTheme(libraries, '<div id="list"></div>', {
        since: ({stock}) => stock.update('29', {quantity: 0}),
      });
      const list = page.find('#list');
      expect(page.all('true-stock')).to.have.length(0);
      list.innerHTML = content();
      await page.untilAnswered();
      expect(page.all('true-stock')).to.have.length(CARDS.length);
      await until(
        () => page.all('[aria-disabled="true"]').length,
        'a blocked control',
      );
      page.find('[aria-disabled="true"]').click();
      await page.settle();
      expect(page.shop.adds).to.have.length(0);
      const {requests} = page.window.TrueStock.stats();
      list.replaceChildren();
      await page.settle();
      await page.window.TrueStock.refresh();
      expect(page.window.TrueStock.stats().requests).to.equal(requests);
      expect(page.all('[data-true-stock-reason]')).to.have.length(0);
    });
  }

  it('G2 Journal 3: a quick view is bound, and let go when it closes', async () => {
    const page = await openTheme(journal3.JOURNAL_3, journal3.cards(), {
      since: (shop) => {
        shop.stock.update('42', {quantity: 0});
        shop.stock.update('29', {minimum: 1});
        shop.responses.set(QUICK_VIEW, () =>
          HttpResponse.html(journal3.productDetails(MAIN)),
        );
      },
    });
    await page.untilAnswered();
    page.find('[data-quick-view]').click();
    await until(() => page.all('.popup').length, 'a quick view');
    await page.untilBlocked('#button-cart');
    for (const control of ['#button-cart', '[data-quick-buy]']) {
      page.find(control).click();
      page.window.jQuery(control).trigger('click');
    }
    await page.settle();
    expect(page.shop.adds).to.have.length(0);
    expect(page.elements('42')).to.have.length(1);
    page.find('.popup').remove();
    await page.settle();
    expect(page.elements('42')).to.have.length(0);
    expect(page.all('[data-true-stock-reason]')).to.have.length(0);
  });

  it('G2 Journal 3: stays where the theme rewrites its stock text', async () => {
    const page = await openTheme(journal3.JOURNAL_3, journal3.productPage(), {
      since: (shop) => {
        shop.stock.update('42', {quantity: 0});
        shop.responses.set('journal3/price', () =>
          HttpResponse.json({stock: 'In Stock'}),
        );
      },
    });
    await page.untilBlocked('#button-cart');
    const before = page.find('true-stock[product-id="42"]');
    page.fill('#product select', '11');
    await until(() => !before.isConnected, 'new words');
    await until(() => page.elements('42').length === 1, 'an element');
    await page.untilAnswered();
    const [element] = page.elements('42');
    expect(element?.closest('.product-stock')?.textContent).to.equal(
      'Availability: In Stock',
    );
    expect(page.wordsOf(element!)).not.to.include('In Stock');
    expect(page.isBlocked('#button-cart')).to.equal(true);
    page.window.jQuery('#button-cart').trigger('click');
    await page.settle();
    expect(page.shop.adds).to.have.length(0);
  });
});
