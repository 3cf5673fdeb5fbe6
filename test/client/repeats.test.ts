import {expect} from 'chai';
import {describe, it} from 'node:test';
import {headersAt, LOW, respond} from '../helpers/dated-responses.js';
import {answerOf} from '../helpers/stock-answer.js';
import type {ScriptedReply} from '../helpers/scripted-server.js';
import {
  createPage,
  MINUTE,
  SECOND,
  type World,
} from '../helpers/virtual-world.js';
import {follow} from '../helpers/virtual-tab.js';

const WANT = {productId: '42', quantity: 1};
const UNCONFIRMED = {ok: 'unknown', reason: 'unconfirmed'};

/** From now on each URL gets again what it got the first time. */
const repeat = ({server}: World) => {
  const {reply} = server;
  const kept = new Map<string, ScriptedReply>();
  server.reply = (request) => {
    const {href} = request.url;
    if (!kept.has(href)) kept.set(href, reply(request));
    return kept.get(href)!;
  };
};

/** A page whose service worker keeps for ever what it once fetched. */
const openRepeating = async () => {
  const page = await createPage();
  respond(page.world);
  repeat(page.world);
  const product = follow(page.client);
  await page.world.advance(SECOND);
  return {...page, product};
};

describe('a repeated answer', () => {
  it('T5 ages, though it is given at every request', async () => {
    const {world, product} = await openRepeating();
    expect(product.last.freshness).to.equal('fresh');
    expect(await world.requestsIn(6 * MINUTE)).to.be.above(15);
    expect(product.told.map(({freshness}) => freshness)).to.eql([
      'checking',
      'fresh',
      'aging',
      'expired',
    ]);
  });

  it('T7 is as old as when it was first heard', async () => {
    const {world, product} = await openRepeating();
    const {age} = product.now;
    await world.advance(2 * MINUTE);
    expect(product.now.age).to.equal(age + 2 * MINUTE);
  });

  it('T7 without Stock-As-Of too', async () => {
    const {world, client} = await createPage();
    const {date} = headersAt(world.clock.wall);
    world.server.reply = () => ({
      headers: {'content-type': 'application/json', age: '0', date: date!},
    });
    const product = follow(client);
    await world.advance(MINUTE);
    expect(product.now.age).to.be.above(55 * SECOND);
  });

  it('T7 its own Age counts where it says more', async () => {
    const {world, product} = await openRepeating();
    const {reply} = world.server;
    world.server.reply = (request) => {
      const kept = reply(request);
      return {...kept, headers: {...kept.headers, age: '200'}};
    };
    await world.advance(20 * SECOND);
    expect(product.now.age).to.be.above(200 * SECOND);
  });

  it('T5 renews when a 304 brings a newer Date', async () => {
    const {world, client} = await createPage();
    respond(world);
    const product = follow(client);
    await world.advance(6 * MINUTE);
    expect(client.stats().notModified).to.be.above(20);
    expect(product.told.map(({freshness}) => freshness)).to.eql([
      'checking',
      'fresh',
    ]);
  });

  it('T7 with a newer Date it is as old as Stock-As-Of says', async () => {
    const {world, client} = await createPage();
    const made = world.clock.wall;
    world.server.reply = () => ({
      headers: {
        ...headersAt(made),
        date: new Date(world.clock.wall).toUTCString(),
      },
    });
    const product = follow(client);
    await world.advance(MINUTE);
    expect(product.now.age).to.be.within(58 * SECOND, 62 * SECOND);
  });

  it('T7 where no Date can be read, 5 s are assumed as before', async () => {
    const {world, client} = await createPage();
    world.server.reply = () => ({
      headers: {
        'content-type': 'application/json',
        'stock-as-of': String(Math.floor(world.clock.wall / 1000)),
      },
    });
    const product = follow(client);
    await world.advance(2 * MINUTE);
    expect(product.now.freshness).to.equal('fresh');
    expect(product.now.age).to.be.within(5 * SECOND, 25 * SECOND);
  });

  it('T7 is known again after hours of other answers', async () => {
    const {world, client, product} = await openRepeating();
    const {reply} = world.server;
    respond(world);
    await world.advance(2 * 60 * MINUTE);
    expect(product.now.freshness).to.equal('fresh');
    world.server.reply = reply;
    await world.advance(6 * MINUTE);
    expect(product.last.freshness).to.equal('expired');
    expect(client.peek('42').age).to.be.above(5 * MINUTE);
  });

  it('T7 two answers of one second are two answers', async () => {
    const {world, client} = await createPage();
    const headers = headersAt(world.clock.wall);
    world.server.reply = ({want}) => ({
      headers,
      delayMs: 200,
      body: answerOf(
        {42: want ? {availability: 'out-of-stock'} : LOW},
        want ? {want: {42: {ok: false, reason: 'out-of-stock'}}} : {},
      ),
    });
    const product = follow(client);
    await world.advance(300);
    expect(product.last.record?.left).to.equal(3);
    const verdict = client.verify(WANT);
    await world.advance(300);
    expect(await verdict).to.include({ok: false, reason: 'out-of-stock'});
    expect(product.last.record?.availability).to.equal('out-of-stock');
    expect(product.now.age).to.be.at.most(300);
  });

  it('T7 without Stock-As-Of, what comes back within a second is back', async () => {
    const {world, client} = await createPage();
    const {date} = headersAt(world.clock.wall);
    const product = follow(client);
    for (const left of [3, 10, 3]) {
      world.server.reply = () => ({
        headers: {'content-type': 'application/json', date: date!},
        body: answerOf({42: {availability: 'low-stock', left}}),
      });
      await world.advance(200);
      const refreshed = client.refresh();
      await world.advance(100);
      await refreshed;
      expect(product.last.record?.left).to.equal(left);
    }
  });

  it('T7 confirms nothing in a verify', async () => {
    const {world, client, product} = await openRepeating();
    const first = client.verify(WANT);
    await world.advance(100);
    expect(await first).to.eql({ok: true});
    await world.advance(3 * SECOND);
    const before = world.server.requests.length;
    const second = client.verify(WANT);
    await world.advance(100);
    expect(world.server.requests.length).to.equal(before + 1);
    expect(await second).to.eql(UNCONFIRMED);
    await world.advance(MINUTE);
    void client.verify(WANT);
    await world.advance(100);
    expect(product.now.age).to.be.above(MINUTE);
    expect(product.now.freshness).to.equal('aging');
  });

  it('T7 of a verify, later of a poll, is the same old answer', async () => {
    const {world, client} = await createPage();
    const headers = headersAt(world.clock.wall);
    world.server.reply = () => ({headers});
    void client.verify(WANT);
    await world.advance(MINUTE);
    const product = follow(client);
    await world.advance(SECOND);
    expect(world.server.last.want).to.equal(null);
    expect(product.now.age).to.be.above(MINUTE);
  });

  it('T7 is known after a reload, by what another tab tells', async () => {
    const {world, tab, product} = await openRepeating();
    await world.advance(MINUTE);
    tab.hide();
    const reloaded = follow((await world.open()).client());
    await world.advance(30 * SECOND);
    expect(world.server.last.tab).to.equal('tab 2');
    const {age} = product.now;
    expect(age).to.be.above(90 * SECOND);
    expect(reloaded.now.age).to.equal(age);
    expect(reloaded.told.map(({freshness}) => freshness)).to.eql([
      'checking',
      'aging',
    ]);
  });

  it('T7 makes no other tab believe that it is new', async () => {
    const {world, tab, product} = await openRepeating();
    await world.advance(MINUTE);
    // The other tab has heard of it from nobody, until the next poll.
    tab.freeze();
    const other = follow((await world.open()).client());
    await world.advance(SECOND);
    expect(other.now.freshness).to.equal('fresh');
    tab.thaw();
    await world.advance(30 * SECOND);
    expect(other.now.age).to.equal(product.now.age);
    expect(other.now.freshness).to.equal('aging');
  });

  it('T7 after a reload without other tabs it counts from then', async () => {
    const {world, tab, product} = await openRepeating();
    product.stop();
    tab.page.fire('pagehide');
    await world.advance(MINUTE);
    const reloaded = follow((await world.open()).client());
    await world.advance(SECOND);
    expect(reloaded.now.freshness).to.equal('fresh');
    await world.advance(6 * MINUTE);
    expect(reloaded.last.freshness).to.equal('expired');
  });
});
