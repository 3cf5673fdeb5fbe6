import {expect} from 'chai';
import {describe, it} from 'node:test';
import {runInContext} from 'node:vm';
import {answerOf} from '../helpers/stock-answer.js';
import {
  createPage,
  createWorld,
  MINUTE,
  SECOND,
} from '../helpers/virtual-world.js';
import {follow} from '../helpers/virtual-tab.js';

const LOW = {availability: 'low-stock', left: 3, options: []};

/** A page in which this ran before the client was used. */
const polluted = async (code: string) => {
  const page = await createPage();
  runInContext(code, page.tab.globals);
  page.world.server.reply = () => ({body: answerOf({42: LOW})});
  const product = follow(page.client);
  await page.world.advance(SECOND);
  return {...page, product};
};

describe('a page that changes what all objects have', () => {
  for (const [what, code] of Object.entries({
    'values on Object.prototype':
      'Object.prototype.shop = 1; Object.prototype.theme = "dark";',
    'functions on Object.prototype':
      'Object.prototype.extend = function () { return this; };',
    'toJSON of arrays':
      'Array.prototype.toJSON = function () { return "[" + this.join() + "]"; };',
  })) {
    it(`T3 ${what} keep no answer away`, async () => {
      const {world, tab, product, client} = await polluted(code);
      expect(product.last.record).to.include({left: 3});
      expect(await world.requestsIn(MINUTE)).to.be.within(3, 5);
      expect(client.stats()).to.include({changes: 0, errors: 0});
      client.close();
      await world.advance(0);
      expect(tab.remains.listeners).to.equal(0);
    });
  }
});

describe('a page with something named baseURI', () => {
  // An image, a list of two, or the window of a frame stands in its place.
  for (const [what, base] of Object.entries({
    image: {baseURI: 'https://shop.test/de/'},
    'images, two of them': {baseURI: {baseURI: 'https://shop.test/de/'}},
    frame: {document: {}},
  })) {
    it(`P1 ${what}: the endpoint is where the page says`, async () => {
      const world = createWorld();
      const tab = await world.open();
      Object.assign(tab.page.document, {baseURI: base});
      follow(tab.client({endpoint: 'stock'}));
      await world.advance(SECOND);
      expect(world.server.requests.map(({url}) => url.href)).to.eql([
        'https://shop.test/de/stock?ids=42',
      ]);
    });
  }
});

describe('an answer that cannot be read', () => {
  /** The same, with text so deep that comparing it exceeds the stack. */
  const nested = (levels: number) =>
    answerOf({
      42: {...LOW, left: 1},
      43: {...LOW, left: 1, more: 'DEEP'},
    }).replace('"DEEP"', '['.repeat(levels) + ']'.repeat(levels));

  for (const levels of [2500, 10_000, 100_000]) {
    it(`T3 nested ${levels} levels: all of it or nothing`, async () => {
      const {world, client} = await createPage();
      world.server.reply = () => ({body: answerOf({42: LOW, 43: LOW})});
      const products = ['42', '43'].map((id) => follow(client, id));
      await world.advance(SECOND);
      world.server.reply = () => ({body: nested(levels)});
      await world.advance(16 * SECOND);
      const [first, second] = products.map(({now}) => now);
      expect(first!.record?.left).to.equal(second!.record?.left);
      expect(first!.age).to.equal(second!.age);
      const isRefused = first!.failures > 0;
      expect(first!.record?.left).to.equal(isRefused ? 3 : 1);
      if (!isRefused) return;
      expect(client.stats().changes).to.equal(0);
      expect(first!.error?.code).to.equal('content');
      expect(first!.age).to.be.above(15 * SECOND);
    });
  }
});
