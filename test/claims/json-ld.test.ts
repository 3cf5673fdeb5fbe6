import {expect} from 'chai';
import 'true-stock/define';
import {waitForStock, fixture, refreshAndDraw} from '../helpers/fixture.js';
import {
  dataIn,
  jsonLd,
  schemaOrg,
  textsIn,
  templateJson,
} from '../helpers/json-ld.js';
import {type MockStock, mockStock} from '../helpers/mock-stock.js';

const offer = (term: string) => ({
  '@type': 'Offer',
  price: '98.00',
  availability: schemaOrg(term),
});
const product = (term: string, rest: object = {}) => ({
  '@type': 'Product',
  name: 'Field camera',
  offers: offer(term),
  ...rest,
});
const context = {'@context': 'https://schema.org/'};

/** How pages write one product, by what its offers say. */
const SHAPES: Record<string, (term: string) => unknown> = {
  single: (term) => ({...context, ...product(term)}),
  '@graph': (term) => ({
    ...context,
    '@graph': [{'@type': 'WebSite', name: 'Shop'}, product(term)],
  }),
  'an array at the top': (term) => [
    {...context, '@type': 'BreadcrumbList', itemListElement: []},
    {...context, ...product(term)},
  ],
  'a list of types': (term) => ({
    ...product(term),
    '@type': ['Product', 'Vehicle'],
  }),
  'a list of offers': (term) =>
    product(term, {offers: [offer(term), offer(term)]}),
  'AggregateOffer with offers': (term) =>
    product(term, {
      offers: {
        '@type': 'AggregateOffer',
        offerCount: 2,
        availability: schemaOrg(term),
        offers: [offer(term), offer(term)],
      },
    }),
  'related products inside': (term) =>
    product(term, {
      isRelatedTo: [product('InStock', {name: 'Case'})],
      isSimilarTo: product('InStock', {name: 'Other camera'}),
    }),
  'one product among others': (term) => [
    product(term),
    product('InStock', {name: 'Other camera'}),
  ],
  'words without an address': (term) =>
    product(term, {offers: {'@type': 'Offer', availability: term}}),
  'the old address': (term) =>
    product(term, {
      offers: {'@type': 'Offer', availability: `http://schema.org/${term}`},
    }),
};

describe('L7 JSON-LD', () => {
  let mock: MockStock;

  beforeEach(async () => {
    mock = await mockStock();
  });

  const open = async (texts: string[], attributes = '') => {
    const place = fixture(
      jsonLd(...texts) +
        `<true-stock product-id="30" ${attributes}>In Stock</true-stock>`,
    );
    const element = await waitForStock(place.querySelector('true-stock')!);
    return {place, element};
  };

  for (const [name, shape] of Object.entries(SHAPES)) {
    it(`L7 follows and returns to the letter: ${name}`, async () => {
      const before = templateJson(shape('InStock'));
      const {place, element} = await open([before]);
      expect(textsIn(place)).to.eql([before]);
      mock.shop.update('30', {quantity: 0});
      await refreshAndDraw(element);
      expect(dataIn(place)).to.eql([shape('OutOfStock')]);
      mock.shop.update('30', {quantity: 3});
      await refreshAndDraw(element);
      expect(textsIn(place)).to.eql([before]);
    });
  }

  it('L7 says what each state is', async () => {
    const before = templateJson(SHAPES['single']!('InStock'));
    const {place, element} = await open([before]);
    const says = async (term: string, changes: object) => {
      mock.shop.update('30', changes);
      await refreshAndDraw(element);
      expect(dataIn(place), term).to.eql([SHAPES['single']!(term)]);
    };
    await says('BackOrder', {quantity: 0, backorder: true});
    await says('OutOfStock', {backorder: false});
    await says('OutOfStock', {visible: false});
    await says('InStock', {visible: true, quantity: 40});
  });

  it('L7 keeps a word that is as true as ours', async () => {
    for (const [term, changes] of [
      ['SoldOut', {quantity: 0}],
      ['PreOrder', {quantity: 0, backorder: true}],
      ['LimitedAvailability', {quantity: 3, backorder: false}],
      ['InStoreOnly', {quantity: 40}],
    ] as const) {
      mock.shop.update('30', changes);
      const before = templateJson(SHAPES['single']!(term));
      const {place, element} = await open([before]);
      await refreshAndDraw(element);
      expect(textsIn(place), term).to.eql([before]);
      place.remove();
    }
  });

  it('L7 opens what the server had sold out, and shuts it again', async () => {
    const before = templateJson(SHAPES['single']!('OutOfStock'));
    const {place, element} = await open([before]);
    expect(dataIn(place)).to.eql([SHAPES['single']!('InStock')]);
    mock.shop.update('30', {quantity: 0});
    await refreshAndDraw(element);
    expect(textsIn(place)).to.eql([before]);
  });
});
