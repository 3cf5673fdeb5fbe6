import {expect} from 'chai';
import {configure} from 'true-stock';
import 'true-stock/define';
import {stopTime} from './helpers/fake-clock.js';
import {fixture, refreshed} from './helpers/fixture.js';
import {liveRegionsOf, listenTo} from './helpers/live-regions.js';
import {answerOf, type MockStock, mockStock} from './helpers/mock-stock.js';

/** However patient a page is, it has spoken by then. */
const PATIENCE_MS = 3000;

const one = (id: string, name: string, attributes = 'announce') =>
  `<article><h2>${name}</h2>
    <true-stock product-id="${id}" ${attributes}>In Stock</true-stock></article>`;

describe('L5 announcements', () => {
  let mock: MockStock;
  let clock: ReturnType<typeof stopTime>;

  beforeEach(async () => {
    mock = await mockStock();
    clock = stopTime();
  });

  const open = async (html: string) => {
    const heard = listenTo(document);
    const place = fixture(html);
    const elements = [...place.querySelectorAll('true-stock')];
    const [element] = elements as [(typeof elements)[0]];
    /** Lets the page ask, and say what it has to say. */
    const ask = async () => {
      await refreshed(element);
      await clock.tickAsync(PATIENCE_MS);
    };
    const update: MockStock['shop']['update'] = (id, changes) =>
      mock.shop.update(id, changes);
    await ask();
    return {ask, element, elements, heard, place, update};
  };

  it('L5 says a change once, politely, with the product’s name', async () => {
    const {ask, heard, update} = await open(one('30', 'Field camera'));
    expect(heard).to.eql([]);
    update('30', {quantity: 0});
    await ask();
    expect(heard).to.eql(['Field camera: Out of stock']);
    await ask();
    expect(heard).to.have.length(1);
    update('30', {quantity: 40});
    await ask();
    expect(heard.slice(1)).to.eql(['Field camera: In stock']);
  });

  it('L5 has one polite region for all elements', async () => {
    await open(one('30', 'One') + one('31', 'Two') + one('32', 'Three'));
    const [region, ...others] = liveRegionsOf(document);
    expect(others).to.eql([]);
    expect(region?.textContent).to.equal('');
    const live = region?.getAttribute('aria-live');
    expect(region?.role === 'status' || live === 'polite').to.equal(true);
    expect(live ?? 'polite').to.equal('polite');
    // Hidden from the eye alone: a region that is not rendered is mute.
    const {display, position, visibility} = getComputedStyle(region!);
    expect([display, visibility]).to.eql(['block', 'visible']);
    expect(position).to.match(/absolute|fixed/);
    const {scrollWidth} = document.documentElement;
    region!.textContent = 'words '.repeat(200);
    expect(document.documentElement.scrollWidth).to.equal(scrollWidth);
  });

  it('L5 takes the region away with the last element', async () => {
    const {elements} = await open(one('30', 'One') + one('31', 'Two'));
    elements[0]!.remove();
    expect(liveRegionsOf(document)).to.have.length(1);
    elements[1]!.remove();
    expect(liveRegionsOf(document)).to.eql([]);
  });

  it('L5 says nothing more for an element that has gone', async () => {
    const {elements, heard, update} = await open(
      one('30', 'One') + one('31', 'Two'),
    );
    update('30', {quantity: 0});
    await refreshed(elements[0]!);
    for (const element of elements) element.remove();
    await clock.tickAsync(PATIENCE_MS);
    expect(heard).to.eql([]);
  });

  it('L5 never says a number that ticks', async () => {
    const {ask, element, heard, update} = await open(one('30', 'One'));
    for (const quantity of [2, 1, 5]) {
      update('30', {quantity});
      await ask();
    }
    expect(element.availability).to.equal('low-stock');
    expect(heard).to.eql([]);
  });

  it('L5 says nothing of what is not known, nor when it is again', async () => {
    const {ask, element, heard, update} = await open(one('30', 'One'));
    const body = answerOf({});
    mock.body = body;
    await ask();
    await clock.tickAsync(10_000);
    await ask();
    expect(element.availability).to.equal('unknown');
    mock.body = undefined;
    update('30', {quantity: 0});
    await ask();
    expect(element.availability).to.equal('out-of-stock');
    expect(heard).to.eql([]);
  });

  it('L5 says nothing while an answer ages and expires', async () => {
    const {element, heard} = await open(one('30', 'One'));
    mock.controls.failure = 'offline';
    await clock.tickAsync(100_000);
    expect(element.stale).to.equal(true);
    await clock.tickAsync(250_000);
    expect(element.availability).to.equal('unknown');
    expect(heard).to.eql([]);
  });

  it('L5 is silent without `announce`', async () => {
    const {ask, heard, update} = await open(one('30', 'One', ''));
    update('30', {quantity: 0});
    await ask();
    expect(heard).to.eql([]);
    expect(liveRegionsOf(document)).to.eql([]);
  });

  it('L5 speaks once for two elements of one product', async () => {
    const {ask, heard, update} = await open(
      `<h1>Field camera</h1><div><true-stock product-id="30" announce></true-stock></div>
      <p><true-stock product-id="30" announce></true-stock></p>`,
    );
    update('30', {quantity: 0});
    await ask();
    expect(heard).to.eql(['Field camera: Out of stock']);
  });

  it('L5 says many that sold out at once as one sentence', async () => {
    const ids = ['30', '31', '32', '36'];
    const {ask, heard, update} = await open(
      ids.map((id) => one(id, `Product ${id}`)).join(''),
    );
    for (const id of ids.slice(0, 3)) update(id, {quantity: 0});
    await ask();
    expect(heard).to.eql(['3 products are now sold out']);
  });

  it('L5 speaks in the shop’s words, which are text', async () => {
    const {ask, heard, update} = await open(one('30', '<i>One</i> & two'));
    update('30', {quantity: 0, backorder: true, label: '<b>Later</b>'});
    await ask();
    expect(heard).to.eql(['One & two: <b>Later</b>']);
    expect(liveRegionsOf(document)[0]?.children).to.have.length(0);
  });

  it('L5 speaks in the page’s language', async () => {
    configure({messages: {soldOutMany: {other: 'نفد {count}'}}});
    const ids = ['30', '31', '32'];
    const {ask, heard, update} = await open(
      `<div lang="ar-EG">${ids.map((id) => one(id, id)).join('')}</div>`,
    );
    for (const id of ids) update(id, {quantity: 0});
    await ask();
    expect(heard).to.eql(['نفد ٣']);
    configure({messages: {soldOutMany: '{count} products are now sold out'}});
  });

  it('L5 `announce` can be set and taken away later', async () => {
    const {ask, element, heard, update} = await open(one('30', 'One', ''));
    element.announce = true;
    await ask();
    update('30', {quantity: 0});
    await ask();
    expect(heard).to.eql(['One: Out of stock']);
    element.announce = false;
    await ask();
    expect(liveRegionsOf(document)).to.eql([]);
  });
});
