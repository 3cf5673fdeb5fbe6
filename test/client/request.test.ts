import {expect} from 'chai';
import {describe, it} from 'node:test';
import {answerOf, bodyOf} from '../helpers/stock-answer.js';
import type {ScriptedReply} from '../helpers/scripted-server.js';
import {createPage, MINUTE, SECOND} from '../helpers/virtual-world.js';
import {follow} from '../helpers/virtual-tab.js';

const JSON_TYPE = {'content-type': 'application/json'};

/** What becomes of product 42 on this reply. */
const after = async (reply: ScriptedReply, ms = SECOND) => {
  const {world, client} = await createPage();
  world.server.reply = () => reply;
  const product = follow(client);
  await world.advance(ms);
  return {world, client, product};
};

describe('the request', () => {
  it('P6 no cookie, no custom header, revalidated, no redirect', async () => {
    const {world, client} = await createPage();
    follow(client);
    await world.advance(SECOND);
    const {signal, ...init} = world.server.last.init;
    expect(signal).to.be.an('AbortSignal');
    expect(init).to.eql({
      cache: 'no-cache',
      credentials: 'omit',
      redirect: 'error',
    });
  });

  for (const hangs of [
    'before headers',
    'in the body',
    'deaf in the body',
  ] as const) {
    it(`P6 a request that hangs ${hangs} ends after 8 s`, async () => {
      const {world, product} = await after({hangs}, 8000);
      expect(product.last.failures).to.equal(0);
      await world.advance(100);
      expect(product.last.error?.code).to.equal('timeout');
      expect(world.server.last.isAborted).to.equal(true);
      expect(world.server.inFlight).to.equal(0);
    });
  }

  it('P6 the deadline widens to 32 s after failures', async () => {
    const {world} = await after({hangs: 'before headers'}, 0);
    const held: number[] = [];
    for (let index = 0; index < 4; index++) {
      while (!world.server.inFlight) await world.advance(100);
      while (world.server.inFlight) await world.advance(100);
      held.push(
        Math.round((world.clock.monotonic - world.server.last.at) / 1000),
      );
    }
    expect(held).to.eql([8, 16, 32, 32]);
  });

  it('P6 256 KiB are read and no more, counted while streaming', async () => {
    const label = (length: number) =>
      answerOf({42: {availability: 'in-stock', label: ''}}).replace(
        '""',
        `"${'x'.repeat(length)}"`,
      );
    const most = 262_144 - label(0).length;
    const good = await after({body: label(most)});
    expect(good.product.last.freshness).to.equal('fresh');
    expect(good.client.stats().bytes).to.equal(262_144);
    const bad = await after({body: label(most + 1)});
    expect(bad.product.last.error?.code).to.equal('content');
  });

  for (const type of ['application/json', 'Application/JSON; charset=utf-8']) {
    it(`P6 ${type} is read`, async () => {
      const {product} = await after({headers: {'content-type': type}});
      expect(product.last.freshness).to.equal('fresh');
    });
  }

  for (const type of [
    '',
    'text/json',
    'text/html',
    'text/html; a=application/json',
    'application/json-seq',
  ]) {
    it(`P6 "${type}" is not read`, async () => {
      const {product} = await after({headers: {'content-type': type}});
      expect(product.last).to.include({freshness: 'unknown', record: null});
      expect(product.last.error?.code).to.equal('content');
    });
  }

  for (const [body, code] of [
    ['{"version":2,"products":{}}', 'version'],
    ['{"version":"1","products":{}}', 'version'],
    ['{"products":{}}', 'version'],
    ['[]', 'version'],
    ['null', 'version'],
    ['', 'content'],
  ] as const) {
    it(`P6 the body ${body || '(empty)'} is refused`, async () => {
      const {product} = await after({body});
      expect(product.last.error?.code).to.equal(code);
      expect(product.last.failures).to.equal(1);
    });
  }

  for (const products of [undefined, null, [], 'none', 5, {41: {}}]) {
    const body = JSON.stringify({version: 1, products});
    it(`P6 ${body} says nothing of the product`, async () => {
      const {product} = await after({body});
      expect(product.last).to.include({freshness: 'unknown', failures: 0});
      expect(product.last.error?.code).to.equal('record');
    });
  }

  it('P6 letters of several bytes come through', async () => {
    const product = {availability: 'in-stock', label: 'Lagernd – 3 Stück 🎉'};
    const {product: seen} = await after({body: bodyOf(['42'], product)});
    expect(seen.last.record).to.eql(product);
  });

  it('P6 a letter comes through whose bytes come one by one', async () => {
    const product = {availability: 'in-stock', label: 'Größe 🎉'};
    const bytes = new TextEncoder().encode(bodyOf(['42'], product));
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const {client, product: seen} = await after({body});
    expect(seen.last.record).to.eql(product);
    expect(client.stats().bytes).to.equal(bytes.length);
  });

  it('P7 an unchanged answer tells nobody', async () => {
    const {world, client} = await createPage();
    const all = Array.from({length: 40}, (_, id) =>
      follow(client, `${id + 1}`),
    );
    await world.advance(9 * MINUTE);
    expect(world.server.requests.length).to.be.above(30);
    for (const {told} of all) expect(told).to.have.length(2);
    expect(client.stats()).to.include({
      requests: world.server.requests.length,
      changes: 0,
      notModified: world.server.requests.length - 1,
    });
  });

  it('P7 an answer that says the same in other words tells nobody', async () => {
    const {world, product} = await after({});
    world.server.reply = ({ids}) => ({body: bodyOf(ids, undefined, {note: 1})});
    await world.advance(MINUTE);
    expect(product.told).to.have.length(2);
  });

  it('P7 a change tells those whose product it is', async () => {
    const {world, client, product} = await after({});
    const other = follow(client, '43');
    await world.advance(2 * SECOND);
    world.server.reply = () => ({
      body: answerOf({
        42: {availability: 'unavailable'},
        43: {availability: 'in-stock'},
      }),
    });
    await world.advance(20 * SECOND);
    expect(product.told).to.have.length(3);
    expect(other.told).to.have.length(2);
    expect(client.stats().changes).to.equal(1);
  });

  it('P6 no connection is a failure of the network', async () => {
    const {product} = await after({isDown: true});
    expect(product.last.error?.code).to.equal('network');
  });

  it('P6 any status but 200 is refused', async () => {
    for (const status of [203, 204, 301, 304]) {
      const {product} = await after({status, headers: JSON_TYPE});
      expect(product.last).to.include({freshness: 'unknown', failures: 1});
      expect(product.last.error).to.include({code: 'status', detail: status});
    }
  });
});
