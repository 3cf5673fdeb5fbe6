import {expect} from 'chai';
import {describe, it} from 'node:test';
import {bodyOf} from '../helpers/stock-answer.js';
import {createPage, HOUR, MINUTE, SECOND} from '../helpers/virtual-world.js';
import {follow} from '../helpers/virtual-tab.js';

/** A page that was answered a moment ago. */
const answered = async (seed?: number) => {
  const {world, tab, client} = await createPage(seed);
  const product = follow(client);
  await world.advance(SECOND);
  expect(product.last.freshness).to.equal('fresh');
  return {world, tab, client, product};
};

describe('hidden and back', () => {
  it('P2 an hour hidden: no request and no timer', async () => {
    const {world, tab} = await answered();
    tab.hide();
    expect(tab.remains.timers).to.equal(0);
    expect(await world.requestsIn(HOUR)).to.equal(0);
    expect(tab.remains.timers).to.equal(0);
  });

  it('P2 hidden from the start: no request and no timer', async () => {
    const {world, tab, client} = await createPage();
    tab.hide();
    follow(client);
    expect(tab.remains.timers).to.equal(0);
    expect(await world.requestsIn(HOUR)).to.equal(0);
    tab.show();
    await world.advance(SECOND);
    expect(world.server.requests).to.have.length(1);
  });

  it('P2 hidden as its products come: no timer is left', async () => {
    const {tab, client} = await createPage();
    for (const id of ['7', '8', '9']) follow(client, id);
    tab.hide();
    expect(tab.remains.timers).to.equal(0);
  });

  it('P2 hiding ends a request in the air, which is no failure', async () => {
    const {world, tab, client} = await createPage();
    world.server.reply = () => ({delayMs: 4 * SECOND});
    const product = follow(client);
    await world.advance(SECOND);
    tab.hide();
    await world.advance(0);
    expect(tab.remains.timers).to.equal(0);
    expect(world.server.last.isAborted).to.equal(true);
    expect(await world.requestsIn(HOUR)).to.equal(0);
    expect(product.last).to.include({failures: 0, freshness: 'checking'});
    expect(client.stats().errors).to.equal(0);
    tab.show();
    await world.advance(5 * SECOND);
    expect(product.last.freshness).to.equal('fresh');
  });

  it('P2 hiding during the first of two URLs leaves the second unasked', async () => {
    const {world, tab, client} = await createPage();
    for (let id = 1; id <= 101; id++) follow(client, String(id));
    world.server.reply = () => ({delayMs: 4 * SECOND});
    await world.advance(SECOND);
    expect(world.server.requests).to.have.length(1);
    tab.hide();
    expect(await world.requestsIn(HOUR)).to.equal(0);
  });

  it('P2 ten flips of the tab in 5 s ask nothing', async () => {
    const {world, tab} = await answered();
    const before = world.server.requests.length;
    for (let flip = 0; flip < 10; flip++) {
      tab.hide();
      await world.advance(250);
      tab.show();
      await world.advance(250);
    }
    expect(world.server.requests.length - before).to.equal(0);
  });

  it('P2 ten flips before the first answer ask at most once a second', async () => {
    const {world, tab, client} = await createPage();
    world.server.reply = () => ({delayMs: 4 * SECOND});
    follow(client);
    await world.advance(SECOND);
    for (let flip = 0; flip < 10; flip++) {
      tab.hide();
      await world.advance(250);
      tab.show();
      await world.advance(250);
    }
    expect(world.server.requests.length).to.be.at.most(6);
  });

  it('P2 twenty focus events ask nothing', async () => {
    const {world, tab} = await answered();
    const before = world.server.requests.length;
    for (let event = 0; event < 20; event++) {
      tab.page.fire('focus');
      await world.advance(100);
    }
    expect(world.server.requests.length - before).to.equal(0);
  });

  const away = {
    'visible again': ['hide', 'show'],
    'restored from the back/forward cache': ['pagehide', 'pageshow'],
    resumed: ['freeze', 'resume'],
    'online again': ['offline', 'online'],
  };
  for (const [name, [leave, back]] of Object.entries(away)) {
    const go = (
      tab: Awaited<ReturnType<typeof answered>>['tab'],
      how: string,
    ) => {
      if (how === 'hide') tab.hide();
      else if (how === 'show') tab.show();
      else tab.page.fire(how);
    };

    it(`P2 ${name}: one at once if the answer is older than the interval`, async () => {
      const {world, tab, client} = await answered();
      go(tab, leave!);
      world.clock.sleep(MINUTE);
      go(tab, back!);
      expect(world.server.last.at).to.equal(world.clock.monotonic);
      expect(await world.requestsIn(SECOND)).to.equal(0);
      expect(client.peek('42').freshness).to.equal('fresh');
    });

    it(`P2 ${name}: none while the answer is younger`, async () => {
      const {world, tab} = await answered();
      go(tab, leave!);
      world.clock.sleep(5 * SECOND);
      go(tab, back!);
      expect(await world.requestsIn(5 * SECOND)).to.equal(0);
    });

    it(`P2 ${name} in an outage: one at once when the interval is over`, async () => {
      const {world, tab, product} = await answered();
      world.server.reply = () => ({status: 500});
      while (product.last.failures < 6) await world.advance(SECOND);
      world.server.reply = () => ({});
      const before = world.server.requests.length;
      go(tab, leave!);
      await world.advance(13 * SECOND);
      go(tab, back!);
      expect(world.server.requests.length - before).to.equal(0);
      go(tab, leave!);
      await world.advance(2 * SECOND);
      go(tab, back!);
      expect(world.server.requests.length - before).to.equal(1);
      await world.advance(SECOND);
      expect(product.last.freshness).to.equal('fresh');
    });
  }

  for (const seed of [1, 2, 3]) {
    it(`P2 a wake goes by the interval, not by its jitter (seed ${seed})`, async () => {
      const {world, tab} = await answered(seed);
      const {at} = world.server.last;
      for (const [ageMs, asked] of [
        [14_900, 0],
        [15_000, 1],
      ] as const) {
        tab.hide();
        await world.advance(at + ageMs - world.clock.monotonic);
        tab.show();
        expect(world.server.requests).to.have.length(1 + asked);
      }
    });
  }

  it('P2 refresh() of a hidden page asks nothing until it is shown', async () => {
    const {world, tab, client} = await createPage();
    world.server.reply = ({ids}) => ({
      body: bodyOf(ids, undefined, {refresh: -1}),
    });
    follow(client);
    await world.advance(MINUTE);
    tab.hide();
    await client.refresh();
    expect(await world.requestsIn(MINUTE)).to.equal(0);
    tab.show();
    expect(world.server.requests).to.have.length(2);
  });

  it('P2 the pace goes on after a page comes back', async () => {
    const {world, tab} = await answered();
    tab.hide();
    await world.advance(MINUTE);
    tab.show();
    expect(await world.requestsIn(5 * MINUTE)).to.be.within(18, 23);
  });

  it('P2 nothing is asked by a frozen tab', async () => {
    const {world, tab} = await answered();
    tab.freeze();
    expect(await world.requestsIn(HOUR)).to.equal(0);
    tab.thaw();
    expect(await world.requestsIn(SECOND)).to.equal(1);
  });

  it('P2 pause asks nothing, resume takes it up', async () => {
    const {world, client} = await answered();
    client.pause();
    expect(await world.requestsIn(MINUTE)).to.equal(0);
    client.resume();
    await world.advance(SECOND);
    expect(world.server.requests).to.have.length(2);
  });
});
