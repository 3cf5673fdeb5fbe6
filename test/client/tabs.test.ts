import {expect} from 'chai';
import {describe, it} from 'node:test';
import {answerOf, bodyOf} from '../helpers/stock-answer.js';
import {createWorld, HOUR, MINUTE, SECOND} from '../helpers/virtual-world.js';
import {follow} from '../helpers/virtual-tab.js';

/** Tabs of one shop, each with product 42; opened one after another. */
const openTabs = async (count: number, seed?: number) => {
  const world = createWorld(seed);
  const tabs = [];
  for (let index = 0; index < count; index++) {
    const tab = await world.open();
    const client = tab.client();
    tabs.push({tab, client, product: follow(client)});
    await world.advance(2 * SECOND);
  }
  const [first, second, third] = tabs;
  return {world, first: first!, second: second!, third: third!};
};

const EACH_SEED = [1, 2, 3, 4, 5];

describe('tabs', () => {
  it('P8 a new tab beside a fresh one asks nothing', async () => {
    const {world, third} = await openTabs(3);
    expect(world.server.requests).to.have.length(1);
    expect(third.product.last.freshness).to.equal('fresh');
    expect(third.product.last.age).to.be.above(3 * SECOND);
  });

  it('P8 a tab that comes to the front with a fresh answer asks nothing', async () => {
    const {world, first, second} = await openTabs(2);
    first.tab.hide();
    await world.advance(10 * MINUTE);
    second.tab.hide();
    const before = world.server.requests.length;
    first.tab.show();
    expect(world.server.requests.length - before).to.equal(0);
    expect(first.product.last.freshness).to.equal('fresh');
  });

  for (const seed of EACH_SEED) {
    for (const delayMs of [50, 200, 2000]) {
      it(`P8 two windows ask at most 47 times in 10 min at ${delayMs} ms (seed ${seed})`, async () => {
        const world = createWorld(seed);
        world.server.reply = () => ({delayMs});
        for (let index = 0; index < 2; index++) {
          follow((await world.open()).client());
          await world.advance(100);
        }
        await world.advance(10 * MINUTE);
        expect(world.server.requests.length).to.be.within(37, 47);
      });
    }
  }

  it('P8 three windows ask at most 50 times in 10 min', async () => {
    const {world} = await openTabs(3);
    expect(await world.requestsIn(10 * MINUTE)).to.be.within(37, 50);
  });

  it('P8 a change that one tab hears reaches the others', async () => {
    const {world, second, third} = await openTabs(3);
    second.tab.hide();
    world.server.reply = () => ({
      body: answerOf({42: {availability: 'unavailable'}}),
    });
    await world.advance(3 * MINUTE);
    for (const {product} of [second, third]) {
      expect(product.told.map(({record}) => record?.availability)).to.include(
        'unavailable',
      );
    }
  });

  it('P8 what is heard has the age that it had there', async () => {
    const {world, second} = await openTabs(2);
    world.server.reply = () => ({
      headers: {'content-type': 'application/json', age: '20'},
    });
    await world.advance(17 * SECOND);
    expect(second.product.now.age).to.be.within(20_000, 24_000);
  });

  it('P8 other products of another tab are no answer for ours', async () => {
    const world = createWorld();
    follow((await world.open()).client(), '7');
    await world.advance(SECOND);
    const tab = await world.open();
    const other = follow(tab.client(), '8');
    await world.advance(SECOND);
    expect(world.server.last.ids).to.eql(['8']);
    expect(other.last.freshness).to.equal('fresh');
  });

  it('P8 a listing answers the product page opened from it', async () => {
    const world = createWorld();
    const listing = (await world.open()).client();
    for (const id of ['41', '42', '43']) follow(listing, id);
    await world.advance(SECOND);
    const product = follow((await world.open()).client());
    await world.advance(SECOND);
    expect(world.server.requests).to.have.length(1);
    expect(product.last.freshness).to.equal('fresh');
  });

  it('P8 a frozen tab hears late, and knows how late', async () => {
    const {world, first, second} = await openTabs(2);
    second.tab.freeze();
    await world.advance(4 * MINUTE);
    first.tab.hide();
    await world.advance(MINUTE);
    second.tab.thaw();
    world.server.reply = () => ({status: 503});
    await world.advance(10);
    const {age} = second.product.now;
    expect(age).to.be.within(MINUTE, MINUTE + 17 * SECOND);
  });

  it('T5 a frozen tab takes nothing for younger when the clock is set back', async () => {
    const {world, first, second} = await openTabs(2);
    second.tab.hide();
    second.tab.page.fire('freeze');
    second.tab.freeze();
    await world.advance(MINUTE);
    first.tab.page.fire('pagehide');
    await world.advance(HOUR);
    world.clock.wall -= HOUR;
    world.server.reply = () => ({status: 503});
    second.tab.thaw();
    second.tab.page.fire('resume');
    second.tab.show();
    await world.advance(SECOND);
    expect(second.product.now.age).to.be.above(HOUR);
  });

  it('P8 a tab that was frozen asks the others what they know', async () => {
    const {world, second} = await openTabs(2);
    second.tab.page.fire('freeze');
    second.tab.freeze();
    expect(second.tab.remains.channels).to.equal(0);
    await world.advance(10 * MINUTE);
    world.server.reply = () => ({status: 503});
    second.tab.thaw();
    second.tab.page.fire('resume');
    await world.advance(10);
    expect(second.tab.remains.channels).to.equal(1);
    expect(second.product.now.age).to.be.below(17 * SECOND);
  });

  it('P8 when the asking tab goes, the other takes it up', async () => {
    const {world, first, second} = await openTabs(2);
    world.server.reply = () => ({delayMs: 2000});
    while (!(world.server.inFlight && world.server.last.tab === 'tab 1')) {
      await world.advance(500);
    }
    first.tab.freeze();
    expect(await world.requestsIn(40 * SECOND)).to.be.within(1, 3);
    expect(second.product.now.age).to.be.below(37 * SECOND);
  });

  it('P8 tabs that were killed stay so, all of them', async () => {
    const {world} = await openTabs(3);
    world.server.reply = ({ids}) => ({
      body: bodyOf(ids, undefined, {refresh: -1}),
    });
    await world.advance(MINUTE);
    expect(await world.requestsIn(HOUR)).to.equal(0);
  });

  it('P8 the channel is closed on pagehide and opened on pageshow', async () => {
    const {first} = await openTabs(2);
    expect(first.tab.remains.channels).to.equal(1);
    first.tab.page.fire('pagehide');
    expect(first.tab.remains).to.include({channels: 0, timers: 0});
    first.tab.page.fire('pageshow');
    expect(first.tab.remains.channels).to.equal(1);
  });

  it('P8 a tab that returns from the cache catches up', async () => {
    const {world, first} = await openTabs(2);
    first.tab.page.fire('pagehide');
    world.server.reply = () => ({
      body: answerOf({42: {availability: 'unavailable'}}),
    });
    await world.advance(MINUTE);
    const before = world.server.requests.length;
    first.tab.page.fire('pageshow');
    await world.advance(10);
    expect(first.product.last.record?.availability).to.equal('unavailable');
    expect(world.server.requests.length - before).to.be.at.most(1);
  });

  it('P8 another endpoint is another matter', async () => {
    const {world} = await openTabs(1);
    const tab = await world.open();
    follow(tab.client({endpoint: '/other'}));
    await world.advance(SECOND);
    expect(world.server.last.url.pathname).to.equal('/other');
  });
});
