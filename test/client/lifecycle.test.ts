import {expect} from 'chai';
import {describe, it} from 'node:test';
import {
  createPage,
  createWorld,
  MINUTE,
  SECOND,
} from '../helpers/virtual-world.js';
import {follow} from '../helpers/virtual-tab.js';

const NOTHING = {timers: 0, listeners: 0, observed: 0, channels: 0};

describe('coming and going', () => {
  it('P9 the last one gone: no timer, listener, observer or channel', async () => {
    const {world, tab, client} = await createPage();
    const all = [
      follow(client, '7', {}),
      follow(client, '8', {}),
      follow(client),
    ];
    await world.advance(SECOND);
    const busy = tab.remains;
    expect(busy).to.include({timers: 1, observed: 2, channels: 1});
    expect(busy.listeners).to.be.above(0);
    for (const {stop} of all) stop();
    await world.advance(0);
    expect(tab.remains).to.eql(NOTHING);
    expect(await world.requestsIn(10 * MINUTE)).to.equal(0);
  });

  it('P9 one of two gone is observed no more', async () => {
    const {world, tab, client} = await createPage();
    const {stop} = follow(client, '7', {});
    follow(client, '8', {});
    await world.advance(SECOND);
    stop();
    expect(tab.remains.observed).to.equal(1);
  });

  it('P9 gone with a request in the air', async () => {
    const {world, tab, client} = await createPage();
    world.server.reply = () => ({hangs: 'before headers'});
    const {stop} = follow(client);
    await world.advance(SECOND);
    stop();
    await world.advance(0);
    expect(tab.remains).to.eql(NOTHING);
    expect(world.server.last.isAborted).to.equal(true);
    expect(await world.requestsIn(MINUTE)).to.equal(0);
  });

  it('P9 gone before anything was asked', async () => {
    const {world, tab, client} = await createPage();
    follow(client).stop();
    expect(await world.requestsIn(MINUTE)).to.equal(0);
    expect(tab.remains).to.eql(NOTHING);
  });

  it('P9 a moved element asks nothing more', async () => {
    const {world, tab, client} = await createPage();
    const element = {};
    const {stop} = follow(client, '42', element);
    await world.advance(SECOND);
    stop();
    const moved = follow(client, '42', element);
    expect(moved.last.freshness).to.equal('fresh');
    expect(await world.requestsIn(5 * SECOND)).to.equal(0);
    expect(await world.requestsIn(5 * MINUTE)).to.be.within(18, 23);
    expect(tab.remains).to.include({timers: 1, observed: 1, channels: 1});
  });

  it('P9 moved while a request is in the air, it is answered by it', async () => {
    const {world, client} = await createPage();
    world.server.reply = () => ({delayMs: 3 * SECOND});
    const {stop} = follow(client);
    await world.advance(SECOND);
    stop();
    const moved = follow(client);
    await world.advance(5 * SECOND);
    expect(world.server.requests).to.have.length(1);
    expect(moved.last.freshness).to.equal('fresh');
  });

  it('P9 stopping twice is stopping once', async () => {
    const {world, client} = await createPage();
    const {stop} = follow(client);
    follow(client);
    stop();
    stop();
    expect(await world.requestsIn(MINUTE)).to.be.within(3, 5);
  });

  it('P9 close() ends the watches of this client alone', async () => {
    const {world, tab, client} = await createPage();
    const other = tab.client();
    follow(client);
    const stays = follow(other);
    client.close();
    client.close();
    expect(await world.requestsIn(MINUTE)).to.be.within(3, 5);
    expect(stays.last.freshness).to.equal('fresh');
    other.close();
    await world.advance(0);
    expect(tab.remains).to.eql(NOTHING);
  });

  it('P9 close() twice counts once: the others keep their one engine', async () => {
    const {world, tab, client} = await createPage();
    const other = tab.client();
    follow(other);
    client.close();
    client.close();
    const third = tab.client();
    expect(follow(third).last.freshness).to.equal('checking');
    await world.advance(SECOND);
    expect(tab.remains.channels).to.equal(1);
    expect(await world.requestsIn(MINUTE)).to.be.within(3, 5);
    third.close();
    other.close();
    await world.advance(0);
    expect(tab.remains).to.eql(NOTHING);
  });

  it('P9 a client can be made again after close()', async () => {
    const {world, tab, client} = await createPage();
    follow(client);
    await world.advance(SECOND);
    client.close();
    const again = follow(tab.client());
    await world.advance(2 * SECOND);
    expect(again.last.freshness).to.equal('fresh');
  });

  it('P9 a listener that throws stops no other, and is reported', async () => {
    const {world, tab, client} = await createPage();
    let calls = 0;
    client.watch('42', ({record}) => {
      calls++;
      if (record) throw new Error('the page is wrong');
    });
    const good = follow(client);
    await world.advance(SECOND);
    expect(good.last.freshness).to.equal('fresh');
    expect(tab.reported.map(String)).to.eql(['Error: the page is wrong']);
    expect(calls).to.equal(2);
    expect(await world.requestsIn(MINUTE)).to.be.within(3, 5);
  });

  it('P9 a listener may stop itself, watch another, and refresh', async () => {
    const {world, client} = await createPage();
    const {stop} = follow(client);
    client.watch('43', ({record}) => {
      if (!record) return;
      stop();
      follow(client, '44');
      void client.refresh();
    });
    await world.advance(3 * SECOND);
    expect(world.server.last.ids).to.eql(['43', '44']);
    expect(client.peek('44').freshness).to.equal('fresh');
  });

  it('P9 tells a watch nothing that a listener has just ended', async () => {
    const {world, client} = await createPage();
    let end = () => {};
    let isEnded = false;
    client.watch('41', ({record}) => {
      if (!record) return;
      end();
      isEnded = true;
    });
    const told: boolean[] = [];
    end = client.watch('42', () => told.push(isEnded));
    await world.advance(3 * SECOND);
    expect(isEnded).to.equal(true);
    expect(told).not.to.include(true);
  });

  it('P9 resume() and refresh() leave nothing where nothing is watched', async () => {
    const {world, tab, client} = await createPage();
    client.pause();
    client.resume();
    await client.refresh();
    await world.advance(0);
    expect(tab.remains).to.eql(NOTHING);
  });

  it('P9 refresh() settles at once where nothing is watched', async () => {
    const {world, client} = await createPage();
    let isDone = false;
    void client.refresh().then(() => (isDone = true));
    await world.advance(0);
    expect(isDone).to.equal(true);
    expect(world.server.requests).to.have.length(0);
  });

  it('P9 refresh() settles, and does not reject, on a failure', async () => {
    const {world, client} = await createPage();
    world.server.reply = () => ({isDown: true});
    follow(client);
    let isDone = false;
    void client.refresh().then(() => (isDone = true));
    await world.advance(SECOND);
    expect(isDone).to.equal(true);
  });

  it('P9 runs where there is no page: in Node', async () => {
    const world = createWorld();
    const tab = await world.open({
      document: undefined,
      location: undefined,
      navigator: undefined,
      addEventListener: undefined,
      removeEventListener: undefined,
      BroadcastChannel: undefined,
      IntersectionObserver: undefined,
      performance: undefined,
    });
    const client = tab.client({endpoint: 'https://shop.test/stock'});
    const product = follow(client, '42', {});
    await world.advance(SECOND);
    expect(product.last.freshness).to.equal('fresh');
    expect(await world.requestsIn(5 * MINUTE)).to.be.within(18, 23);
    client.close();
    await world.advance(0);
    expect(tab.remains.timers).to.equal(0);
  });

  for (const [name, options] of Object.entries({
    'no address': {endpoint: 'http://['},
    'an interval of 0': {interval: 0},
    'a timeout of 0': {timeout: 0},
    'a timeout of NaN': {timeout: NaN},
    'an idle time of 0': {idleAfter: 0},
    'an idle time below 0': {idleAfter: -1},
  })) {
    it(`P9 ${name} is a TypeError`, async () => {
      const {tab} = await createPage();
      let error;
      try {
        tab.client(options);
      } catch (caught) {
        error = caught as Error;
      }
      expect(error?.name).to.equal('TypeError');
    });
  }
});
