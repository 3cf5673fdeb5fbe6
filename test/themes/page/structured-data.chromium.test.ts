import {expect} from 'chai';
import {
  dataIn,
  jsonLd,
  schemaOrg,
  textsIn,
  templateJson,
} from '../../helpers/json-ld.js';
import {closeThemes, openTheme} from '../helpers/open-theme.js';
import {CARD_PAGES, PRODUCT_PAGES} from '../helpers/product-pages.js';
import {until} from '../../helpers/until.js';
import {CARDS, MAIN} from '../pages/goods.js';

const product = (own: object, term = 'InStock') => ({
  '@type': 'Product',
  ...own,
  offers: {'@type': 'Offer', availability: schemaOrg(term)},
});
const listed = (id: string, term?: string) =>
  product({url: `index.php?route=product/product&product_id=${id}`}, term);

const MICRODATA =
  '<div itemscope itemtype="https://schema.org/Product"><meta ' +
  'itemprop="availability" content="InStock"></div>';

describe('L7 structured data of theme pages', () => {
  afterEach(closeThemes);

  for (const {name, libraries, content} of PRODUCT_PAGES) {
    it(`L7 ${name}, product page: follows, and goes back with the binding`, async () => {
      const before = templateJson(product({name: MAIN.name}));
      const page = await openTheme(
        libraries,
        jsonLd(before) + MICRODATA + content(),
        {since: ({stock}) => stock.update(CARDS[0]!.id, {quantity: 0})},
      );
      await page.untilAnswered();
      const availability = () =>
        page.find('meta[itemprop]').getAttribute('content');
      // A related product has sold out, not this one.
      expect(textsIn(page.document)).to.eql([before]);
      expect(availability()).to.equal('InStock');
      await page.sell(MAIN.id, 0);
      const after = [product({name: MAIN.name}, 'OutOfStock')];
      await until(() => availability() === 'OutOfStock');
      expect(dataIn(page.document)).to.eql(after);
      page.removeTrueStock();
      await until(() => textsIn(page.document)[0] === before, 'the text');
      expect(availability()).to.equal('InStock');
    });
  }

  for (const {name, libraries, content} of CARD_PAGES) {
    it(`L7 ${name}, cards: each of a list follows its own`, async () => {
      const ids = CARDS.map(({id}) => id);
      const before = templateJson({
        '@type': 'ItemList',
        itemListElement: ids.map((id) => ({item: listed(id)})),
      });
      const page = await openTheme(libraries, jsonLd(before) + content());
      await page.untilAnswered();
      expect(textsIn(page.document)).to.eql([before]);
      await page.sell(ids[1]!, 0);
      await until(() => textsIn(page.document)[0] !== before);
      expect(dataIn(page.document)).to.eql([
        {
          '@type': 'ItemList',
          itemListElement: ids.map((id, index) => ({
            item: listed(id, index === 1 ? 'OutOfStock' : 'InStock'),
          })),
        },
      ]);
      await page.sell(ids[1]!, 40);
      await until(() => textsIn(page.document)[0] === before);
    });

    it(`L7 ${name}, cards: no card speaks for a product of no name`, async () => {
      const before = templateJson(product({name: 'Of the month'}));
      const last = listed(CARDS.at(-1)!.id);
      const page = await openTheme(
        libraries,
        jsonLd(before, templateJson(last)) + content(),
      );
      await page.untilAnswered();
      for (const {id} of CARDS) await page.sell(id, 0);
      await until(() => textsIn(page.document)[1]!.includes('OutOfStock'));
      expect(textsIn(page.document)[0]).to.equal(before);
    });
  }
});
