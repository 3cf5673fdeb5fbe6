import {expect} from 'chai';
import {describe, it} from 'node:test';
import {bodyOf} from '../helpers/stock-answer.js';
import {createPage, HOUR, MINUTE, SECOND} from '../helpers/virtual-world.js';
import {follow} from '../helpers/virtual-tab.js';

const OUT = {availability: 'out-of-stock'};

/** A page that was answered once, `refresh` in it, and then never again. */
const answeredOnce = async (refresh?: number, interval?: number) => {
  const {world, tab} = await createPage();
  const client = tab.client({interval: interval ?? 15});
  world.server.reply = ({ids}) => ({
    body: bodyOf(ids, OUT, {refresh}),
    delayMs: 1,
  });
  const product = follow(client);
  await world.advance(52);
  world.server.reply = () => ({hangs: 'before headers'});
  return {world, tab, client, product};
};

const headersAnswer = async (
  headers: (wall: number) => Record<string, string>,
) => {
  const {world, client} = await createPage();
  world.server.reply = () => ({
    headers: {
      'content-type': 'application/json',
      ...headers(world.clock.wall),
    },
  });
  const product = follow(client);
  await world.advance(100);
  return product.last;
};

describe('freshness', () => {
  it('T5 fresh to 2.5 intervals, aging to 5 minutes, then expired', async () => {
    const {world, product} = await answeredOnce();
    expect(product.last.freshness).to.equal('fresh');
    await world.advance(37_400);
    expect(product.last.freshness).to.equal('fresh');
    await world.advance(200);
    expect(product.last.freshness).to.equal('aging');
    await world.advance(262_300);
    expect(product.last.freshness).to.equal('aging');
    await world.advance(200);
    expect(product.last).to.include({freshness: 'expired'});
    expect(product.last.record).to.eql(OUT);
  });

  it('T5 fresh for 1.5 × refresh where that is longer', async () => {
    const {world, product} = await answeredOnce(60, 2);
    await world.advance(89_900);
    expect(product.last.freshness).to.equal('fresh');
    await world.advance(200);
    expect(product.last.freshness).to.equal('aging');
  });

  it('T5 the steps come without any network', async () => {
    const {world, client, product} = await answeredOnce();
    client.pause();
    expect(await world.requestsIn(6 * MINUTE)).to.equal(0);
    const steps = product.told.map(({freshness}) => freshness);
    expect(steps).to.eql(['checking', 'fresh', 'aging', 'expired']);
  });

  it('T5 the steps are judged before paint when the page wakes', async () => {
    const {world, tab, product} = await answeredOnce();
    tab.hide();
    await world.advance(MINUTE);
    expect(product.last.freshness).to.equal('fresh');
    tab.show();
    expect(product.last.freshness).to.equal('aging');
    tab.hide();
    world.clock.sleep(HOUR);
    tab.show();
    expect(product.last.freshness).to.equal('expired');
  });

  it('T5 the steps are judged at the first input after a sleep', async () => {
    const {world, tab, product} = await answeredOnce();
    world.clock.sleep(2 * MINUTE);
    expect(product.last.freshness).to.equal('fresh');
    tab.page.fire('pointermove');
    expect(product.last.freshness).to.equal('aging');
  });

  it('a watch that begins after a sleep is asked for at once', async () => {
    const {world, client} = await answeredOnce();
    world.clock.sleep(HOUR);
    follow(client, '43');
    await world.advance(0);
    expect(client.peek('42').freshness).to.equal('expired');
    await world.advance(SECOND);
    expect(world.server.last.ids).to.include('43');
  });

  it('T5 checking before the first answer, unknown when none comes', async () => {
    const {world, client} = await createPage();
    world.server.reply = () => ({status: 500});
    const product = follow(client);
    expect(product.last).to.include({freshness: 'checking', age: Infinity});
    await world.advance(SECOND);
    expect(product.last).to.include({freshness: 'unknown', failures: 1});
    expect(product.last.error?.code).to.equal('status');
  });
});

describe('age', () => {
  const DATE = (ms: number) => new Date(ms).toUTCString();

  it('T7 counts from the start of the request', async () => {
    const {world, client} = await createPage();
    world.server.reply = () => ({delayMs: 3000});
    const product = follow(client);
    await world.advance(50 + 3000);
    expect(product.now.age).to.equal(3000);
  });

  it('T7 Age: 60 is believed', async () => {
    const {age} = await headersAnswer(() => ({age: '60'}));
    expect(age).to.be.within(60_050, 60_200);
  });

  it('T7 Date against Stock-As-Of is believed, and the larger counts', async () => {
    const asOf = (wall: number) => ({
      date: DATE(wall),
      'stock-as-of': String(Math.floor(wall / 1000) - 120),
    });
    expect((await headersAnswer(asOf)).age).to.be.within(119_000, 121_200);
    const both = await headersAnswer((wall) => ({...asOf(wall), age: '30'}));
    expect(both.age).to.be.within(119_000, 121_200);
    const older = await headersAnswer((wall) => ({...asOf(wall), age: '200'}));
    expect(older.age).to.be.within(200_000, 200_200);
  });

  const unreadable: Record<string, string>[] = [
    {},
    {age: ''},
    {age: '-3'},
    {age: 'soon'},
    {date: DATE(0)},
    {'stock-as-of': '12'},
    {date: 'yesterday', 'stock-as-of': '12'},
  ];
  for (const headers of unreadable) {
    it(`T7 5 s are assumed for ${JSON.stringify(headers)}`, async () => {
      const {age} = await headersAnswer(() => headers);
      expect(age).to.be.within(5050, 5200);
    });
  }

  it('T7 a future Stock-As-Of makes nothing younger', async () => {
    const {age} = await headersAnswer((wall) => ({
      date: DATE(wall),
      'stock-as-of': String(Math.floor(wall / 1000) + 600),
    }));
    expect(age).to.be.within(5050, 5200);
  });

  it('T7 a body from before a ten-minute freeze is ten minutes old', async () => {
    const {world, tab, client} = await createPage();
    const product = follow(client);
    await world.advance(60);
    tab.freeze();
    await world.advance(10 * MINUTE);
    tab.thaw();
    await world.advance(1);
    expect(product.told.map(({freshness}) => freshness)).to.eql([
      'checking',
      'expired',
    ]);
    expect(product.told[1]?.age).to.be.at.least(10 * MINUTE);
  });

  it('T7 sleep counts, though monotonic time and timers stand still', async () => {
    const {world, client} = await createPage();
    const product = follow(client);
    await world.advance(SECOND);
    world.clock.sleep(4 * MINUTE);
    expect(product.now.age).to.be.at.least(4 * MINUTE);
    expect(product.now.freshness).to.equal('aging');
  });

  it('T7 a clock set back changes nothing', async () => {
    const {world, client} = await createPage();
    const product = follow(client);
    await world.advance(SECOND);
    client.pause();
    const {age} = product.now;
    world.clock.wall -= HOUR;
    await world.advance(2 * MINUTE);
    world.clock.wall -= HOUR;
    expect(product.now.age).to.equal(age + 2 * MINUTE);
    expect(product.last.freshness).to.equal('aging');
  });
});
