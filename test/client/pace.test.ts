import {expect} from 'chai';
import {describe, it} from 'node:test';
import {bodyOf} from '../helpers/stock-answer.js';
import {createPage, HOUR, MINUTE, SECOND} from '../helpers/virtual-world.js';
import {follow} from '../helpers/virtual-tab.js';

const gaps = (starts: number[]): number[] =>
  starts.slice(1).map((start, index) => start - starts[index]!);

/** A page whose server wants this many seconds between asks. */
const askingEvery = async (refresh: unknown) => {
  const {world, tab, client} = await createPage();
  world.server.reply = ({ids}) => ({body: bodyOf(ids, undefined, {refresh})});
  const product = follow(client);
  await world.advance(SECOND);
  return {world, tab, client, product};
};

/** Input now and then, so that the page is not idle. */
const advanceBusily = async (
  page: Awaited<ReturnType<typeof createPage>>,
  ms: number,
) => {
  for (let passed = 0; passed < ms; passed += MINUTE) {
    page.tab.page.fire('pointermove');
    await page.world.advance(MINUTE);
  }
};

describe('pace', () => {
  it('P3 15 s ± 10 % from start to start at 2 s latency', async () => {
    const page = await createPage();
    page.world.server.reply = () => ({delayMs: 2 * SECOND});
    follow(page.client);
    await advanceBusily(page, 30 * MINUTE);
    const all = gaps(page.world.server.starts);
    for (const gap of all) expect(gap).to.be.within(13_500, 16_502);
    const mean = all.reduce((sum, gap) => sum + gap, 0) / all.length;
    expect(mean).to.be.within(14_500, 15_500);
    expect(Math.max(...all) - Math.min(...all)).to.be.above(1000);
  });

  it('P3 never two in flight at 40 s latency, and time to rest', async () => {
    const {world, tab} = await createPage();
    world.server.reply = () => ({delayMs: 40 * SECOND});
    const product = follow(tab.client({timeout: 60_000}));
    await world.advance(9 * MINUTE);
    expect(world.server.mostInFlight).to.equal(1);
    expect(product.last.record).to.be.an('object');
    for (const gap of gaps(world.server.starts)) {
      expect(gap).to.be.within(43_750, 43_760);
    }
  });

  it('P3 a refresh during a request waits for it', async () => {
    const {world, client} = await createPage();
    world.server.reply = () => ({delayMs: 2 * SECOND});
    follow(client);
    await world.advance(SECOND);
    const refreshed = client.refresh();
    await world.advance(3 * SECOND);
    await refreshed;
    expect(world.server.mostInFlight).to.equal(1);
    expect(client.peek('42').freshness).to.equal('fresh');
  });

  for (const [refresh, least, most] of [
    [60, 9, 12],
    [1, 540, 667],
    [true, 37, 45],
    [2.5, 37, 45],
    [1000, 2, 4],
    ['5', 37, 45],
    [0, 37, 45],
    [null, 37, 45],
  ] as const) {
    it(`P5 refresh ${refresh} asks ${least} to ${most} times in 10 min`, async () => {
      const {world} = await askingEvery(refresh);
      expect(await world.requestsIn(10 * MINUTE - SECOND)).to.be.within(
        least,
        most,
      );
    });
  }

  it('P5 refresh −1 stops polling until refresh()', async () => {
    const {world, tab, client} = await askingEvery(-1);
    expect(await world.requestsIn(HOUR)).to.equal(0);
    tab.hide();
    tab.show();
    tab.page.fire('online');
    tab.page.fire('pointermove');
    expect(await world.requestsIn(HOUR)).to.equal(0);
    world.server.reply = () => ({});
    const answer = client.refresh();
    await world.advance(SECOND);
    await answer;
    tab.page.fire('pointermove');
    expect(world.server.requests).to.have.length(2);
    expect(await world.requestsIn(MINUTE)).to.be.within(3, 5);
  });

  it('P5 refresh() ends that stop also where it fails', async () => {
    const {world, client, product} = await askingEvery(-1);
    world.server.reply = () => ({isDown: true});
    void client.refresh();
    await world.advance(SECOND);
    expect(product.last.failures).to.equal(1);
    world.server.reply = () => ({});
    expect(await world.requestsIn(2 * MINUTE)).to.be.within(6, 9);
  });

  it('P5 ten minutes without input: a quarter of the pace', async () => {
    const page = await createPage();
    const product = follow(page.client);
    await advanceBusily(page, 10 * MINUTE);
    await page.world.advance(10 * MINUTE);
    expect(await page.world.requestsIn(HOUR)).to.be.within(55, 67);
    page.tab.page.fire('keydown');
    expect(await page.world.requestsIn(10 * MINUTE - SECOND)).to.be.within(
      37,
      45,
    );
    expect(product.now.freshness).to.equal('fresh');
  });

  it('P5 input after idleness asks at once where the answer is old', async () => {
    const {world, tab, client} = await createPage();
    follow(client);
    await world.advance(30 * MINUTE);
    const {at} = world.server.last;
    await world.advance(at + 50 * SECOND - world.clock.monotonic);
    expect(world.server.last.at).to.equal(at);
    tab.page.fire('pointerdown');
    expect(world.server.last.at).to.equal(world.clock.monotonic);
  });

  it('P5 a product that is watched once more is no input', async () => {
    const {world, client} = await createPage();
    follow(client);
    await world.advance(20 * MINUTE);
    const before = world.server.requests.length;
    for (let passed = 0; passed < HOUR; passed += MINUTE) {
      const {stop} = follow(client);
      await world.advance(MINUTE);
      stop();
    }
    expect(world.server.requests.length - before).to.be.within(55, 67);
  });

  it('P5 Save-Data: half the pace', async () => {
    const {world, tab, client} = await createPage();
    Object.assign(tab.globals, {navigator: {connection: {saveData: true}}});
    follow(client);
    await world.advance(SECOND);
    expect(await world.requestsIn(10 * MINUTE - 2 * SECOND)).to.be.within(
      18,
      23,
    );
  });

  it('P5 the slowest pace still lets no claim expire', async () => {
    const {world, tab, product} = await askingEvery(240);
    Object.assign(tab.globals, {navigator: {connection: {saveData: true}}});
    await world.advance(3 * HOUR);
    const steps = new Set(product.told.map(({freshness}) => freshness));
    expect([...steps]).to.eql(['checking', 'fresh']);
  });

  it('P5 a shorter interval counts at once, for all clients', async () => {
    const {world, tab} = await createPage();
    follow(tab.client({interval: 200}));
    await world.advance(10 * SECOND);
    tab.client({interval: 5});
    expect(await world.requestsIn(MINUTE)).to.be.within(11, 14);
  });

  it('P5 an interval below 2 s is 2 s', async () => {
    const {world, tab} = await createPage();
    follow(tab.client({interval: 0.1}));
    expect(await world.requestsIn(MINUTE)).to.be.within(27, 34);
  });
});
