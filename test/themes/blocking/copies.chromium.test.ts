import {expect} from 'chai';
import {closeThemes, openTheme} from '../helpers/open-theme.js';
import {CARD_PAGES} from '../helpers/product-pages.js';
import type {ThemePage} from '../helpers/theme-page.js';
import {until} from '../../helpers/until.js';

/** Copies the second card to the end, like a carousel. */
function copyCard(page: ThemePage): void {
  const [, card] = page.all('.product-thumb');
  const whole = card!.parentElement!;
  whole.after(whole.cloneNode(true));
}

const controlsOf = (page: ThemePage): HTMLElement[] =>
  page
    .all('.product-thumb')
    .slice(1, 3)
    .map((card) => card.querySelector<HTMLElement>('button,a.btn-cart')!);

describe('G2 copies of cards', () => {
  afterEach(closeThemes);

  for (const {name, libraries, content} of CARD_PAGES) {
    const openCopied = async () => {
      const page = await openTheme(libraries, content(), {
        since: ({stock}) => stock.update('29', {quantity: 0}),
      });
      await page.untilAnswered();
      await until(() => page.all('[aria-disabled="true"]').length, 'a block');
      copyCard(page);
      await until(() => page.elements('29').length === 2, 'two');
      await page.untilAnswered();
      return page;
    };

    it(`G2 ${name}: a copy of a blocked card is blocked itself`, async () => {
      const page = await openCopied();
      const blocked = page.all('[data-true-stock-blocked]');
      expect(blocked).to.have.length(2);
      const reasons = page.all('[data-true-stock-reason]');
      expect(reasons).to.have.length(2);
      const ids = blocked.map((element) =>
        element.getAttribute('aria-describedby'),
      );
      expect(ids).to.have.members(reasons.map(({id}) => id));
      for (const control of blocked) control.click();
      await page.settle();
      expect(page.shop.adds).to.have.length(0);
    });

    it(`G2 ${name}: and opens when stock returns`, async () => {
      const page = await openCopied();
      const [first, second] = controlsOf(page);
      await page.sell('29', 40);
      expect(page.all('[data-true-stock-blocked]')).to.eql([]);
      expect(page.all('[data-true-stock-reason]')).to.eql([]);
      expect(second!.outerHTML).to.equal(first!.outerHTML);
      second!.click();
      await page.untilAdded();
      expect(page.shop.adds).to.have.length(1);
      const {fields} = page.shop.adds[0]!;
      expect(fields.get('product_id')).to.equal('29');
    });

    it(`G4 ${name}: nothing of ours is left on a copy`, async () => {
      const plain = await openTheme(libraries, content(), {hasTag: false});
      copyCard(plain);
      const before = plain.serialise().replaceAll(plain.shop.base, '');
      plain.close();
      const page = await openCopied();
      page.removeTrueStock();
      expect(page.serialise().replaceAll(page.shop.base, '')).to.equal(before);
    });

    it(`G4 ${name}: an element that goes takes its states along`, async () => {
      const page = await openCopied();
      const [element] = page.elements('29');
      expect(element!.matches('[blocked][data-true-stock-told]')).to.equal(
        true,
      );
      element!.closest('.product-thumb')!.remove();
      await until(() => !element!.matches('[blocked]'), 'it is let go');
      expect(element!.hasAttribute('data-true-stock-told')).to.equal(false);
    });
  }
});
