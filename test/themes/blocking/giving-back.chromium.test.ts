import {expect} from 'chai';
import {closeThemes, openTheme} from '../helpers/open-theme.js';
import {ALL_PAGES, PRODUCT_PAGES} from '../helpers/product-pages.js';
import {GOODS} from '../pages/goods.js';

describe('G4 giving back', () => {
  afterEach(closeThemes);

  for (const {name, libraries, content} of ALL_PAGES) {
    it(`G4 ${name}: after removal the page is as it was`, async () => {
      const plain = await openTheme(libraries, content(), {hasTag: false});
      const before = plain.serialise().replaceAll(plain.shop.base, '');
      plain.close();
      const page = await openTheme(libraries, content(), {
        since: ({stock}) => {
          for (const {id, options} of GOODS) {
            stock.update(id, {quantity: 0});
            const [first] = options.flatMap(({values}) => values);
            if (first) stock.setValueQuantity(id, first.id, 0);
          }
        },
      });
      await page.untilAnswered();
      expect(page.all('[data-true-stock-blocked]')).not.to.have.length(0);
      page.removeTrueStock();
      expect(page.serialise().replaceAll(page.shop.base, '')).to.equal(before);
      expect(page.document.adoptedStyleSheets).to.have.length(0);
    });

    it(`G4 ${name}: when stock returns it is as before`, async () => {
      const page = await openTheme(libraries, content());
      await page.untilAnswered();
      const before = page.serialise();
      for (const {id} of GOODS) page.shop.stock.update(id, {quantity: 0});
      await page.window.TrueStock.refresh();
      expect(page.all('[data-true-stock-blocked]')).not.to.have.length(0);
      for (const {id} of GOODS) page.shop.stock.update(id, {quantity: 40});
      await page.window.TrueStock.refresh();
      expect(page.serialise()).to.equal(before);
    });
  }

  it("G4 the author's own disabled stays", async () => {
    const [product] = PRODUCT_PAGES;
    const own = '<button disabled class="disabled btn" id="button-cart"';
    const page = await openTheme(
      product!.libraries,
      product!.content().replace('<button type="button" id="button-cart"', own),
    );
    await page.untilAnswered();
    const before = page.find('#button-cart').outerHTML;
    await page.sell('42', 0);
    await page.untilBlocked('#button-cart');
    await page.sell('42', 40);
    await page.untilOpen('#button-cart');
    expect(page.find('#button-cart').outerHTML).to.equal(before);
  });
});
