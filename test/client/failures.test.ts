import {expect} from 'chai';
import {describe, it} from 'node:test';
import type {ScriptedReply} from '../helpers/scripted-server.js';
import {createPage, HOUR, MINUTE, SECOND} from '../helpers/virtual-world.js';
import {follow} from '../helpers/virtual-tab.js';

const OUTAGES: Record<string, ScriptedReply> = {
  'status 500': {status: 500},
  'status 503': {status: 503},
  'no connection': {isDown: true},
  'no answer': {hangs: 'before headers'},
  'a body that never ends': {hangs: 'in the body'},
  'a body that never ends and heeds no signal': {hangs: 'deaf in the body'},
  'an HTML page with status 200': {
    headers: {'content-type': 'text/html'},
    body: '<!doctype html>',
  },
  'HTML that calls itself JSON': {body: '<!doctype html>'},
  'truncated JSON': {body: '{"version":1,"products":{"42":'},
};

/** A page that was answered once and then as `reply` says. */
const brokenBy = async (reply: ScriptedReply, seed?: number) => {
  const {world, tab, client} = await createPage(seed);
  const product = follow(client);
  await world.advance(SECOND);
  world.server.reply = () => reply;
  return {world, tab, client, product};
};

/** The wait after an answer with this `Retry-After`, in ms. */
const waitAfter = async (retryAfter: string, seed: number, status = 429) => {
  const {world} = await brokenBy({}, seed);
  world.server.reply = () => ({
    status,
    headers: {
      'retry-after': retryAfter.startsWith('+')
        ? new Date(world.clock.wall + Number(retryAfter) * SECOND).toUTCString()
        : retryAfter,
    },
  });
  await world.advance(17 * SECOND);
  const {at} = world.server.last;
  await world.advance(2 * HOUR);
  return world.server.starts.find((start) => start > at)! - at;
};

describe('failures', () => {
  for (const [name, reply] of Object.entries(OUTAGES)) {
    it(`P4 ten minutes of ${name}: at most 10 requests, then normal`, async () => {
      const {world, tab, client, product} = await brokenBy(reply);
      expect(await world.requestsIn(10 * MINUTE)).to.be.within(3, 10);
      expect(product.now).to.include({freshness: 'expired'});
      expect(product.now.failures).to.be.at.least(3);
      expect(client.stats().errors).to.equal(product.now.failures);
      world.server.reply = () => ({});
      await world.advance(6 * MINUTE);
      tab.page.fire('pointermove');
      expect(product.last).to.include({failures: 0, error: null});
      expect(await world.requestsIn(2 * MINUTE)).to.be.within(7, 9);
    });
  }

  it('P4 a failure is never asked again faster than health would', async () => {
    for (let seed = 1; seed <= 20; seed++) {
      const {world} = await brokenBy({status: 500}, seed);
      await world.advance(5 * MINUTE);
      const [, ...starts] = world.server.starts;
      const gaps = starts.slice(1).map((start, at) => start - starts[at]!);
      expect(Math.min(...gaps)).to.be.at.least(15_000);
    }
  });

  it('P4 each failure in a row doubles the wait, to five minutes', async () => {
    for (let seed = 1; seed <= 5; seed++) {
      const {world} = await brokenBy({status: 500}, seed);
      await world.advance(40 * MINUTE);
      const [, ...starts] = world.server.starts;
      const waits = starts.slice(1).map((start, at) => start - starts[at]!);
      expect(waits.length).to.be.at.least(8);
      for (const [at, wait] of waits.entries()) {
        const mostMs = Math.min(5 * MINUTE, 15 * SECOND * 2 ** (at + 1));
        expect(wait).to.be.within(mostMs / 2, mostMs + 100);
      }
    }
  });

  for (let seed = 1; seed <= 5; seed++) {
    it(`P4 Retry-After: 120 waits 120 to 144 s (seed ${seed})`, async () => {
      expect(await waitAfter('120', seed)).to.be.within(120_000, 144_100);
      expect(await waitAfter('+120', seed)).to.be.within(119_000, 144_100);
      expect(await waitAfter('120', seed, 503)).to.be.within(120_000, 144_100);
    });
  }

  it('P4 Retry-After of more than an hour is held to an hour', async () => {
    expect(await waitAfter('86400', 1)).to.be.within(3_600_000, 3_600_100);
    expect(await waitAfter('+86400', 1)).to.be.within(3_600_000, 3_600_100);
  });

  it('P4 Retry-After that cannot be read, or is over, asks no faster', async () => {
    for (const wrong of ['soon', '-5', '', '0', '+-60', '1.5']) {
      expect(await waitAfter(wrong, 1)).to.be.within(15_000, 30_100);
    }
  });

  it('P4 a wake asks no sooner than Retry-After lets', async () => {
    const {world, tab} = await brokenBy({
      status: 503,
      headers: {'retry-after': '120'},
    });
    await world.advance(17 * SECOND);
    expect(world.server.requests).to.have.length(2);
    for (let wake = 0; wake < 5; wake++) {
      tab.hide();
      await world.advance(20 * SECOND);
      tab.show();
    }
    expect(world.server.requests).to.have.length(2);
    await world.advance(MINUTE);
    expect(world.server.requests).to.have.length(3);
  });

  it('P4 waking again and again makes no outage busier than health', async () => {
    const {world, tab} = await brokenBy({status: 500});
    const before = world.server.requests.length;
    for (let passed = 0; passed < 10 * MINUTE; passed += SECOND) {
      tab.page.fire('online');
      await world.advance(SECOND);
    }
    expect(world.server.requests.length - before).to.be.at.most(41);
  });

  it('P4 a shopper who moves the pointer shortens no wait', async () => {
    const {world, tab} = await brokenBy({status: 500});
    const before = world.server.requests.length;
    for (let passed = 0; passed < 10 * MINUTE; passed += SECOND) {
      tab.page.fire('pointermove');
      await world.advance(SECOND);
    }
    expect(world.server.requests.length - before).to.be.within(3, 10);
  });

  for (const status of [400, 403, 404, 410]) {
    it(`P4 ${status} stops the URL until refresh()`, async () => {
      const {world, tab, client, product} = await brokenBy({status});
      expect(await world.requestsIn(3 * HOUR)).to.equal(1);
      expect(product.last.error).to.include({detail: status, retryAt: null});
      world.server.reply = () => ({});
      void client.refresh();
      await world.advance(SECOND);
      tab.page.fire('pointermove');
      expect(product.last.freshness).to.equal('fresh');
      expect(await world.requestsIn(MINUTE)).to.be.within(3, 5);
    });
  }

  it('P4 refresh() ends a stop for good, with nobody at the page', async () => {
    const {world, client} = await brokenBy({status: 404});
    await world.advance(MINUTE);
    world.server.reply = () => ({});
    void client.refresh();
    expect(await world.requestsIn(MINUTE)).to.be.within(3, 5);
  });

  it('P4 404 is tried again on a wake ten minutes later', async () => {
    const {world, tab, product} = await brokenBy({status: 404});
    await world.advance(17 * SECOND);
    world.server.reply = () => ({});
    tab.hide();
    await world.advance(9 * MINUTE);
    tab.show();
    expect(await world.requestsIn(SECOND)).to.equal(0);
    tab.hide();
    await world.advance(MINUTE);
    tab.show();
    await world.advance(SECOND);
    expect(product.last).to.include({freshness: 'fresh', failures: 0});
  });

  for (const status of [408, 425, 429, 500, 503]) {
    it(`P4 ${status} does not stop the URL`, async () => {
      const {world, product} = await brokenBy({status});
      expect(await world.requestsIn(10 * MINUTE)).to.be.above(3);
      const {error} = product.last;
      expect(error?.retryAt).to.be.above(world.clock.wall - 5 * MINUTE);
    });
  }

  it('P4 a body of 400 kB does not stop the URL', async () => {
    const body = 'x'.repeat(400_404);
    const {world, product} = await brokenBy({body});
    await world.advance(10 * MINUTE);
    expect(product.last.error).to.include({code: 'content', detail: 400_404});
    expect(world.server.requests.length).to.be.above(3);
  });

  it('P4 404 of one URL leaves the other polled', async () => {
    const {world, client} = await createPage();
    for (let id = 1; id <= 101; id++) follow(client, String(id));
    world.server.reply = ({ids}) => (ids.length === 1 ? {status: 404} : {});
    await world.advance(10 * MINUTE);
    const lone = world.server.requests.filter(({ids}) => ids.length === 1);
    expect(lone.length).to.be.at.most(2);
    expect(world.server.requests.length).to.be.above(37);
    expect(client.peek('1').freshness).to.equal('fresh');
  });
});
