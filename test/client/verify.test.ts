import {expect} from 'chai';
import {describe, it} from 'node:test';
import type {Verdict} from '../../src/client.js';
import {answerOf, bodyOf} from '../helpers/stock-answer.js';
import {createPage, MINUTE, SECOND} from '../helpers/virtual-world.js';
import {follow, type VirtualTab} from '../helpers/virtual-tab.js';

const WANT = {productId: '42', quantity: 2};
const UNCONFIRMED = {ok: 'unknown', reason: 'unconfirmed'};
const TOO_FEW = {ok: false, reason: 'too-few', left: 1};

/** A page that was answered; a verify is answered by `verdict`. */
const asked = async (verdict: unknown = {ok: true}) => {
  const {world, tab, client} = await createPage();
  world.server.reply = ({want}) =>
    want
      ? {body: bodyOf(['42'], undefined, {want: {42: verdict}})}
      : {delayMs: 10};
  const product = follow(client);
  await world.advance(SECOND);
  const before = world.server.requests.length;
  return {
    world,
    tab,
    client,
    product,
    verifies: () => world.server.requests.length - before,
  };
};

/** The verdict, after so much time. */
const verdictAfter = async (
  {world, client}: Pick<Awaited<ReturnType<typeof asked>>, 'world' | 'client'>,
  ms = 100,
  want: Parameters<typeof client.verify>[0] = WANT,
): Promise<Verdict | undefined> => {
  let verdict: Verdict | undefined;
  void client.verify(want).then((known) => (verdict = known));
  await world.advance(ms);
  return verdict;
};

describe('verify', () => {
  it('G5 asks for exactly this', async () => {
    const page = await asked();
    expect(
      await verdictAfter(page, 100, {
        ...WANT,
        optionValues: {
          226: ['15'],
          218: ['32', '33'],
          size_1: ['XL', '', 'a b', '1-2', '1.2'],
          'a-b': ['1'],
        },
      }),
    ).to.eql({ok: true});
    expect(page.world.server.last.url.href).to.equal(
      'https://shop.test/stock?ids=42&want=42:2:218-32.218-33.226-15.size_1-XL',
    );
    await verdictAfter(page);
    expect(page.world.server.last.want).to.equal('42:2');
  });

  for (const verdict of [
    {ok: true},
    {ok: 'unknown'},
    TOO_FEW,
    {ok: false, reason: 'minimum'},
    {ok: false, reason: 'option-out-of-stock'},
    {ok: false, reason: 'out-of-stock'},
    {ok: false, reason: 'unavailable'},
  ]) {
    it(`G5 ${JSON.stringify(verdict)} is believed`, async () => {
      const page = await asked(verdict);
      expect(await verdictAfter(page)).to.eql(verdict);
      expect(page.client.stats().verified).to.equal(1);
    });
  }

  for (const verdict of [
    null,
    true,
    {ok: 1},
    {ok: false},
    {ok: false, reason: 'whatever'},
    {ok: false, reason: ''},
    {ok: false, reason: 'backorder'},
    {ok: 'unknown', left: '1'},
    {ok: 'maybe'},
    {...TOO_FEW, left: -1},
    {...TOO_FEW, left: '1'},
  ]) {
    it(`G5 ${JSON.stringify(verdict)} confirms nothing`, async () => {
      expect(await verdictAfter(await asked(verdict))).to.eql(UNCONFIRMED);
    });
  }

  it('G5 takes at most 800 ms', async () => {
    const page = await asked();
    page.world.server.reply = () => ({hangs: 'before headers'});
    expect(await verdictAfter(page, 790)).to.equal(undefined);
    const again = page.client.verify(WANT);
    await page.world.advance(20);
    const late = await verdictAfter(page, 800);
    expect(late).to.eql(UNCONFIRMED);
    expect(await again).to.eql(UNCONFIRMED);
    expect(page.verifies()).to.equal(1);
    expect(page.world.server.last.isAborted).to.equal(true);
  });

  for (const name of ['freeze', 'sleep']) {
    it(`G5 a verdict that a ${name} held up confirms nothing`, async () => {
      const page = await asked();
      const verdict = page.client.verify(WANT);
      if (name === 'freeze') {
        page.tab.freeze();
        await page.world.advance(MINUTE);
        page.tab.thaw();
      } else {
        page.world.clock.sleep(MINUTE);
      }
      await page.world.advance(100);
      expect(await verdict).to.eql(UNCONFIRMED);
    });
  }

  it('G5 a failure confirms nothing and is no failure of the poll', async () => {
    const page = await asked();
    page.world.server.reply = () => ({status: 500});
    expect(await verdictAfter(page)).to.eql(UNCONFIRMED);
    expect(page.client.peek('42').failures).to.equal(0);
  });

  it('G5 the same question in the air is asked once', async () => {
    const page = await asked();
    const verdicts = Promise.all([
      page.client.verify(WANT),
      page.client.verify({...WANT}),
    ]);
    await page.world.advance(100);
    expect(await verdicts).to.eql([{ok: true}, {ok: true}]);
    expect(page.verifies()).to.equal(1);
  });

  for (const verdict of [{ok: true}, {ok: 'unknown'}]) {
    it(`G5 ${JSON.stringify(verdict)} is used again for 2 s`, async () => {
      const page = await asked(verdict);
      await verdictAfter(page);
      expect(await verdictAfter(page, 1800)).to.eql(verdict);
      expect(page.verifies()).to.equal(1);
      await verdictAfter(page, 200);
      await verdictAfter(page);
      expect(page.verifies()).to.equal(2);
    });
  }

  it('G5 a refusal is asked about again: stock may be back', async () => {
    const page = await asked(TOO_FEW);
    expect(await verdictAfter(page)).to.eql(TOO_FEW);
    page.world.server.reply = () => ({
      body: bodyOf(['42'], undefined, {want: {42: {ok: true}}}),
    });
    expect(await verdictAfter(page)).to.eql({ok: true});
    expect(page.verifies()).to.equal(2);
  });

  it('G5 another quantity is another question', async () => {
    const page = await asked();
    await verdictAfter(page);
    await verdictAfter(page, 100, {...WANT, quantity: 3});
    expect(page.verifies()).to.equal(2);
  });

  it('G5 an endpoint without `want` confirms nothing, but informs', async () => {
    const page = await asked();
    page.world.server.reply = () => ({
      body: answerOf({42: {availability: 'out-of-stock'}}),
    });
    expect(await verdictAfter(page)).to.eql(UNCONFIRMED);
    expect(page.product.last.record?.availability).to.equal('out-of-stock');
  });

  it('G5 its record reaches watchers and other tabs', async () => {
    const page = await asked();
    const other: VirtualTab = await page.world.open();
    const there = follow(other.client());
    await page.world.advance(SECOND);
    page.world.server.reply = () => ({
      body: answerOf({42: {availability: 'out-of-stock'}}),
    });
    await verdictAfter(page);
    for (const {last} of [page.product, there]) {
      expect(last.record?.availability).to.equal('out-of-stock');
      expect(last.age).to.be.below(SECOND);
    }
  });

  it('G5 never asks while the endpoint is switched off', async () => {
    const page = await asked();
    page.world.server.reply = ({ids}) => ({
      body: bodyOf(ids, undefined, {refresh: -1}),
    });
    await page.world.advance(20 * SECOND);
    const before = page.verifies();
    expect(await verdictAfter(page)).to.eql(UNCONFIRMED);
    expect(page.verifies()).to.equal(before);
  });

  it('G5 never asks while Retry-After runs', async () => {
    const page = await asked();
    page.world.server.reply = () => ({
      status: 429,
      headers: {'retry-after': '120'},
    });
    await page.world.advance(20 * SECOND);
    const before = page.verifies();
    expect(await verdictAfter(page)).to.eql(UNCONFIRMED);
    expect(page.verifies()).to.equal(before);
    page.world.server.reply = () => ({});
    await page.world.advance(3 * MINUTE);
    await verdictAfter(page);
    expect(page.world.server.last.want).to.equal('42:2');
  });

  it('G5 asks while a failure without Retry-After is waited out', async () => {
    const page = await asked();
    const {reply} = page.world.server;
    page.world.server.reply = () => ({status: 500});
    await page.world.advance(MINUTE);
    page.world.server.reply = reply;
    expect(await verdictAfter(page)).to.eql({ok: true});
  });

  for (const quantity of [0, -1, 1.5, NaN, Infinity, '2 ' as never]) {
    it(`G5 a quantity of ${quantity} is not asked for`, async () => {
      const page = await asked();
      const verdict = await page.client.verify({...WANT, quantity});
      expect(verdict).to.eql(UNCONFIRMED);
      expect(page.verifies()).to.equal(0);
    });
  }
});
