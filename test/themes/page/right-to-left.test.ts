import {expect} from 'chai';
import {closeThemes, openTheme} from '../helpers/open-theme.js';
import {ALL_PAGES, PRODUCT_PAGES} from '../helpers/product-pages.js';
import {unreadable} from '../helpers/readable.js';

const textRect = (node: Node) => {
  const range = node.ownerDocument!.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
};

describe('L6 right to left', () => {
  afterEach(closeThemes);

  for (const direction of ['rtl', 'ltr']) {
    const edge = direction === 'rtl' ? 'right' : 'left';
    const isBefore = (first: DOMRect, second: DOMRect) =>
      direction === 'rtl'
        ? first.left >= second.right - 1
        : first.right <= second.left + 1;

    for (const {name, libraries, content} of ALL_PAGES) {
      it(`L6 ${name}, ${direction}: the indicator comes first`, async () => {
        const page = await openTheme(libraries, content(), {
          edit: (html) => html.replace('<html', `<html dir="${direction}"`),
        });
        await page.untilAnswered();
        for (const {shadowRoot} of page.all('true-stock')) {
          const find = (part: string) =>
            shadowRoot!.querySelector(`[part=${part}]`)!;
          const indicator = find('indicator').getBoundingClientRect();
          const label = textRect(find('label'));
          expect(isBefore(indicator, label)).to.equal(true);
        }
      });
    }

    for (const {name, libraries, content} of PRODUCT_PAGES) {
      it(`L6 ${name}, ${direction}: the reason stands where lines begin`, async () => {
        const page = await openTheme(libraries, content(), {
          edit: (html) => html.replace('<html', `<html dir="${direction}"`),
          since: ({stock}) => stock.update('42', {quantity: 0}),
        });
        await page.untilBlocked('#button-cart');
        const id = page.find('#button-cart').getAttribute('aria-describedby');
        const reason = page.find(`#${id}`);
        const text = textRect(reason)[edge];
        const line = reason.getBoundingClientRect()[edge];
        expect(Math.abs(text - line)).to.be.lessThan(1);
        const place = reason.parentElement!.getBoundingClientRect()[edge];
        expect(Math.abs(line - place)).to.be.lessThan(30);
        expect(unreadable(page)).to.eql([]);
      });
    }
  }
});
