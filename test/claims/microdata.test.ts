import {expect} from 'chai';
import 'true-stock/define';
import {waitForStock, fixture, refreshAndDraw} from '../helpers/fixture.js';
import {schemaOrg} from '../helpers/json-ld.js';
import {type MockStock, mockStock} from '../helpers/mock-stock.js';

/** How pages write the state of an offer. */
const FIELDS = {
  'link href': (term: string) =>
    `<link itemprop="availability" href="${schemaOrg(term)}">`,
  'meta content': (term: string) =>
    `<meta itemprop="availability" content="${schemaOrg(term)}">`,
  'meta content, one word': (term: string) =>
    `<meta itemprop="availability" content="${term}">`,
};

const scope = (field: string, inner = '') =>
  '<div itemscope="" itemtype="https://schema.org/Product">' +
  '<span itemprop="name">x</span>' +
  '<div itemprop="offers" itemscope="" itemtype="https://schema.org/Offer">' +
  `${field}</div>${inner}</div>`;

const element = (id: string) => `<true-stock product-id="${id}"></true-stock>`;

describe('L7 microdata', () => {
  let mock: MockStock;

  beforeEach(async () => {
    mock = await mockStock();
  });

  const open = async (html: string) => {
    const place = fixture(html);
    const all = [...place.querySelectorAll('true-stock')];
    for (const one of all) await waitForStock(one);
    const said = () =>
      [...place.querySelectorAll('[itemprop=availability]')].map((one) => {
        const text = one.getAttribute('href') ?? one.getAttribute('content');
        return text!.replace(/.*\//, '');
      });
    return {place, all, said};
  };

  for (const [name, field] of Object.entries(FIELDS)) {
    it(`L7 follows and returns: ${name}`, async () => {
      const before = scope(field('InStock'));
      const {place, all} = await open(
        `<div id="data">${before}</div>${element('30')}`,
      );
      const data = place.querySelector('#data')!;
      expect(data.innerHTML).to.equal(before);
      mock.shop.update('30', {quantity: 0});
      await refreshAndDraw(all[0]!);
      expect(data.innerHTML).to.equal(scope(field('OutOfStock')));
      mock.shop.update('30', {quantity: 3});
      await refreshAndDraw(all[0]!);
      expect(data.innerHTML).to.equal(before);
    });
  }

  it('L7 an element speaks for the scope that holds it', async () => {
    const field = FIELDS['link href']('InStock');
    const ids = ['30', '31', '32'];
    const {all, said} = await open(
      ids.map((id) => scope(field, element(id))).join(''),
    );
    mock.shop.update('31', {quantity: 0});
    await refreshAndDraw(all[0]!);
    expect(said()).to.eql(['InStock', 'OutOfStock', 'InStock']);
    mock.shop.update('30', {quantity: 0, backorder: true});
    mock.shop.update('31', {quantity: 3});
    await refreshAndDraw(all[0]!);
    expect(said()).to.eql(['BackOrder', 'InStock', 'InStock']);
  });

  it('L7 the main product is the first scope; others are left alone', async () => {
    const field = FIELDS['meta content']('InStock');
    const {all, said} = await open(
      element('30') + element('31') + scope(field) + scope(field),
    );
    mock.shop.update('31', {quantity: 0});
    await refreshAndDraw(all[0]!);
    expect(said()).to.eql(['InStock', 'InStock']);
    mock.shop.update('30', {quantity: 0});
    await refreshAndDraw(all[0]!);
    expect(said()).to.eql(['OutOfStock', 'InStock']);
  });

  it('L7 a related product inside the scope is left alone', async () => {
    const field = FIELDS['link href']('InStock');
    const {all, said} = await open(scope(field, element('30') + scope(field)));
    mock.shop.update('30', {quantity: 0});
    await refreshAndDraw(all[0]!);
    expect(said()).to.eql(['OutOfStock', 'InStock']);
  });

  it('L7 the nearest scope counts, whatever comes first', async () => {
    const field = FIELDS['link href']('InStock');
    const {all, said} = await open(
      scope(field, scope(field, element('31')) + element('30')),
    );
    mock.shop.update('31', {quantity: 0});
    await refreshAndDraw(all[0]!);
    expect(said()).to.eql(['InStock', 'OutOfStock']);
  });

  it('L7 what belongs to no product is left alone', async () => {
    const field = FIELDS['link href']('InStock');
    const {all, said} = await open(
      '<div itemscope itemtype="https://schema.org/Event">' +
        `${field}</div>${element('30')}`,
    );
    mock.shop.update('30', {quantity: 0});
    await refreshAndDraw(all[0]!);
    expect(said()).to.eql(['InStock']);
  });
});
