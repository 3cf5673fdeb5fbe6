import {expect} from 'chai';
import {closeThemes, openTheme} from '../helpers/open-theme.js';
import {
  CARD_PAGES,
  PRODUCT_PAGES,
  TABLE_PAGES,
} from '../helpers/product-pages.js';
import type {ThemePage} from '../helpers/theme-page.js';
import {CARDS} from '../pages/goods.js';

/** The server's stock texts that are still visible outside our elements. */
function serversWords(page: ThemePage): string[] {
  const walker = page.document.createTreeWalker(
    page.find('#content'),
    NodeFilter.SHOW_TEXT,
  );
  const found: string[] = [];
  while (walker.nextNode()) {
    const {data, parentElement} = walker.currentNode as Text;
    if (!data.includes('In Stock')) continue;
    if (!parentElement?.closest('true-stock')) found.push(data.trim());
  }
  return found;
}

const only = <One>(list: readonly One[]): One => {
  expect(list).to.have.length(1);
  return list[0]!;
};

describe('the theme binding', () => {
  afterEach(closeThemes);

  for (const {name, libraries, content} of PRODUCT_PAGES) {
    it(`${name}: takes the place of the page's own stock line`, async () => {
      const page = await openTheme(libraries, content(), {
        since: ({stock}) => stock.update('42', {quantity: 0}),
      });
      await page.untilAnswered();
      const element = only(page.elements('42'));
      const line = element.closest('li');
      expect(line?.textContent).to.match(/^\s*Availability:\s*In Stock\s*$/);
      expect(serversWords(page)).to.eql([]);
      expect(page.wordsOf(element)).not.to.include('In Stock');
      expect(page.isBlocked('#button-cart')).to.equal(true);
    });

    it(`${name}: leaves the place to an element of the developer's`, async () => {
      const placed = '<true-stock product-id="42">In Stock</true-stock>';
      const page = await openTheme(
        libraries,
        content().replace('In Stock', placed),
        {since: ({stock}) => stock.update('42', {quantity: 0})},
      );
      await page.untilBlocked('#button-cart');
      expect(page.elements('42')).to.have.length(1);
    });

    it(`${name}: says what the server said until it is known`, async () => {
      const page = await openTheme(libraries, content(), {
        since: ({controls}) => {
          controls.failure = 'server-error';
        },
      });
      const element = only(page.elements('42'));
      await page.settle();
      expect(element.getAttribute('availability')).to.equal('unknown');
      expect(page.wordsOf(element)).to.equal('In Stock');
      expect(page.isBlocked('#button-cart')).to.equal(false);
    });
  }

  for (const {name, libraries, content} of CARD_PAGES) {
    it(`${name}, cards: stands under the price of each`, async () => {
      const page = await openTheme(libraries, content());
      await page.untilAnswered();
      for (const {id} of CARDS) {
        const element = only(page.elements(id));
        const card = element.closest('.product-thumb');
        const price = card?.querySelector('.price');
        expect(price?.nextElementSibling).to.equal(element);
      }
    });

    it(`${name}, cards: leaves the place to the developer's`, async () => {
      const placed = '<true-stock product-id="29"></true-stock>';
      const page = await openTheme(
        libraries,
        content().replace('Roll of film', `Roll of film ${placed}`),
      );
      await page.untilAnswered();
      only(page.elements('29'));
      only(page.elements('30'));
    });
  }

  for (const {name, libraries, content} of TABLE_PAGES) {
    it(`${name}: takes the place of the words in each cell`, async () => {
      const page = await openTheme(libraries, content(), {
        since: ({stock}) => stock.update('29', {quantity: 0}),
      });
      await page.untilAnswered();
      for (const {id} of CARDS) {
        const element = only(page.elements(id));
        expect(element.closest('td')).to.not.equal(null);
        expect(element.textContent).to.equal('In Stock');
      }
      const states = page
        .all('true-stock')
        .map((element) => element.getAttribute('availability'));
      expect(states).to.eql(['in-stock', 'out-of-stock', 'in-stock']);
      expect(serversWords(page)).to.eql([]);
    });
  }
});
