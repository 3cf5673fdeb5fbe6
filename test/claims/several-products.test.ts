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

const product = (own: object, term = 'InStock') => ({
  '@type': 'Product',
  ...own,
  offers: {'@type': 'Offer', availability: schemaOrg(term)},
});

/** How a product on a page tells which one it is. */
const NAMED: Record<string, (id: string) => object> = {
  productID: (productID) => ({productID}),
  'productID, a number': (id) => ({productID: Number(id)}),
  sku: (sku) => ({sku}),
  'sku, a number': (id) => ({sku: Number(id)}),
  url: (id) => ({
    url: `https://shop.example/index.php?route=product/product&product_id=${id}`,
  }),
  'url with more behind': (id) => ({
    url: `/index.php?route=product/product&product_id=${id}&path=20`,
  }),
};

describe('L7 several products on a page', () => {
  let mock: MockStock;

  beforeEach(async () => {
    mock = await mockStock();
  });

  const open = async (texts: string[], ids: string[]) => {
    const elements = ids.map((id) => `<true-stock product-id="${id}">`);
    const place = fixture(jsonLd(...texts) + elements.join('</true-stock>'));
    const all = [...place.querySelectorAll('true-stock')];
    for (const element of all) await waitForStock(element);
    return {place, element: all[0]!};
  };

  for (const [name, own] of Object.entries(NAMED)) {
    it(`L7 each is known by its ${name}`, async () => {
      // None is the first, none is the whole of another's id.
      const ids = ['3', '300', '31', '30', '32'];
      const before = templateJson(ids.map((id) => product(own(id))));
      const {place, element} = await open([before], ['32', '30']);
      expect(textsIn(place)).to.eql([before]);
      mock.shop.update('30', {quantity: 0});
      await refreshAndDraw(element);
      const terms = ids.map((id) => (id === '30' ? 'OutOfStock' : 'InStock'));
      const after = ids.map((id, index) => product(own(id), terms[index]));
      expect(dataIn(place)).to.eql([after]);
      mock.shop.update('30', {quantity: 3});
      await refreshAndDraw(element);
      expect(textsIn(place)).to.eql([before]);
    });
  }

  it('L7 each in a script tag of its own', async () => {
    const own = (id: string) => ({productID: id});
    const texts = ['30', '32', '31'].map((id) =>
      templateJson(product(own(id))),
    );
    const {place, element} = await open(texts, ['30', '31', '32']);
    mock.shop.update('31', {quantity: 0});
    mock.shop.update('32', {quantity: 0, backorder: true});
    await refreshAndDraw(element);
    expect(dataIn(place)).to.eql([
      product(own('30')),
      product(own('32'), 'BackOrder'),
      product(own('31'), 'OutOfStock'),
    ]);
    expect(textsIn(place)[0]).to.equal(texts[0]);
  });

  it('L7 without a name of its own it is the page’s main product', async () => {
    const before = templateJson(product({name: 'Field camera'}));
    const {place, element} = await open([before], ['31', '30']);
    mock.shop.update('30', {quantity: 0});
    await refreshAndDraw(element);
    expect(textsIn(place)).to.eql([before]);
    mock.shop.update('31', {quantity: 0});
    await refreshAndDraw(element);
    expect(dataIn(place)).to.eql([
      product({name: 'Field camera'}, 'OutOfStock'),
    ]);
  });

  it('L7 the main product does not speak for another tag’s', async () => {
    const texts = ['30', '31'].map((id) => templateJson(product({sku: id})));
    const {place, element} = await open(texts, ['30']);
    mock.shop.update('30', {quantity: 0});
    await refreshAndDraw(element);
    expect(dataIn(place)).to.eql([
      product({sku: '30'}, 'OutOfStock'),
      product({sku: '31'}),
    ]);
  });

  it('L7 two that are named at the same time keep apart', async () => {
    const before = templateJson({
      '@graph': [product({sku: '30'}), product({sku: '31'})],
    });
    const {place, element} = await open([before], ['31', '30']);
    mock.shop.update('30', {quantity: 0});
    mock.shop.update('31', {quantity: 0});
    await refreshAndDraw(element);
    mock.shop.update('30', {quantity: 3});
    await refreshAndDraw(element);
    expect(dataIn(place)).to.eql([
      {'@graph': [product({sku: '30'}), product({sku: '31'}, 'OutOfStock')]},
    ]);
    mock.shop.update('31', {quantity: 3});
    await refreshAndDraw(element);
    expect(textsIn(place)).to.eql([before]);
  });

  it('L7 leaves alone what is not JSON, no product, or says nothing', async () => {
    const texts = [
      '{"@type": "Product", "offers": {"availability": "InStock",}}',
      '',
      'null',
      '"InStock"',
      templateJson({'@type': 'Organization', name: 'Shop'}),
      templateJson({'@type': 'Product', name: 'x', offers: {price: '1'}}),
      templateJson({'@type': 'Product', name: 'x', offers: null}),
    ];
    const good = product({name: 'Field camera'});
    mock.shop.update('30', {quantity: 0});
    const {place} = await open([...texts, templateJson(good)], ['30']);
    const after = textsIn(place);
    expect(after.slice(0, -1)).to.eql(texts);
  });
});
