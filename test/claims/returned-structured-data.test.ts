import {expect} from 'chai';
import 'true-stock/define';
import {skipTime, stopTime} from '../helpers/fake-clock.js';
import {fixture, refreshAndDraw} from '../helpers/fixture.js';
import {
  dataIn,
  jsonLd,
  schemaOrg,
  textsIn,
  templateJson,
} from '../helpers/json-ld.js';
import {answerOf, type MockStock, mockStock} from '../helpers/mock-stock.js';
import {until} from '../helpers/until.js';

const product = (term: string, name = 'Field camera') => ({
  '@type': 'Product',
  name,
  offers: {'@type': 'Offer', availability: schemaOrg(term)},
});
const JSON_LD = templateJson(product('InStock'));
const MICRODATA =
  '<div itemscope="" itemtype="https://schema.org/Product">' +
  '<link itemprop="availability" href="https://schema.org/InStock"></div>';
const SOURCE = jsonLd(JSON_LD) + MICRODATA;

describe('L7 the server’s words come back', () => {
  let mock: MockStock;

  beforeEach(async () => {
    mock = await mockStock();
  });

  /** A page whose product has sold out since the server wrote it. */
  const openSoldOut = async () => {
    const data = fixture(SOURCE);
    const place = fixture('<true-stock product-id="30">In Stock</true-stock>');
    const element = place.querySelector('true-stock')!;
    await refreshAndDraw(element);
    expect(data.innerHTML).to.equal(SOURCE);
    mock.shop.update('30', {quantity: 0});
    await refreshAndDraw(element);
    expect(dataIn(data)).to.eql([product('OutOfStock')]);
    expect(data.querySelector('link')!.href).to.equal(schemaOrg('OutOfStock'));
    return {data, element};
  };

  it('L7 when stock returns', async () => {
    const {data, element} = await openSoldOut();
    mock.shop.update('30', {quantity: 3});
    await refreshAndDraw(element);
    expect(data.innerHTML).to.equal(SOURCE);
  });

  it('L7 when an answer no longer knows the product', async () => {
    const {data, element} = await openSoldOut();
    mock.body = answerOf({});
    // It says nothing of its age, and so counts as some seconds old.
    skipTime(10_000);
    await refreshAndDraw(element);
    expect(element.availability).to.equal('unknown');
    expect(data.innerHTML).to.equal(SOURCE);
  });

  it('L7 when the answer has expired', async () => {
    const clock = stopTime();
    const {data, element} = await openSoldOut();
    mock.controls.failure = 'offline';
    await clock.tickAsync(200_000);
    expect(element.stale).to.equal(true);
    expect(dataIn(data)).to.eql([product('OutOfStock')]);
    await clock.tickAsync(101_000);
    expect(element.availability).to.equal('unknown');
    expect(data.innerHTML).to.equal(SOURCE);
  });

  it('L7 when the attribute has another node', async () => {
    const {data, element} = await openSoldOut();
    // As in WebKit, which makes it anew once it has tidied its memory.
    const {attributes} = data.querySelector('link')!;
    const node = attributes.getNamedItem('href')!;
    attributes.setNamedItem(node.cloneNode() as Attr);
    mock.body = answerOf({});
    skipTime(10_000);
    await refreshAndDraw(element);
    expect(data.innerHTML).to.equal(SOURCE);
  });

  it('L7 when the element is removed, and follows again', async () => {
    const {data, element} = await openSoldOut();
    const {parentElement} = element;
    element.remove();
    await until(() => data.innerHTML === SOURCE);
    parentElement!.append(element);
    await until(() => data.innerHTML !== SOURCE);
    expect(dataIn(data)).to.eql([product('OutOfStock')]);
  });

  it('L7 when the element shows another product', async () => {
    const {data, element} = await openSoldOut();
    element.productId = '32';
    await until(() => element.availability === 'in-stock');
    expect(data.innerHTML).to.equal(SOURCE);
  });

  it('L7 but not over what the theme has written meanwhile', async () => {
    const {data, element} = await openSoldOut();
    const script = data.querySelector('script')!;
    const theirs = templateJson(product('InStock', 'The red one'));
    script.textContent = theirs;
    data.querySelector('link')!.href = schemaOrg('InStoreOnly');
    mock.shop.update('30', {backorder: true});
    await refreshAndDraw(element);
    expect(dataIn(data)).to.eql([product('BackOrder', 'The red one')]);
    mock.shop.update('30', {quantity: 3, backorder: false});
    await refreshAndDraw(element);
    expect(textsIn(data)).to.eql([theirs]);
    expect(data.querySelector('link')!.href).to.equal(schemaOrg('InStoreOnly'));
  });

  it('L7 and nothing of a script that has gone stops it', async () => {
    const {data, element} = await openSoldOut();
    data.querySelector('script')!.remove();
    data.querySelector('link')!.removeAttribute('href');
    mock.shop.update('30', {quantity: 3});
    await refreshAndDraw(element);
    expect(element.availability).to.equal('low-stock');
    expect(data.querySelector('link')!.hasAttribute('href')).to.equal(false);
  });
});
