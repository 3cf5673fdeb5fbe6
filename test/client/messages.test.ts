import {expect} from 'chai';
import {describe, it} from 'node:test';
import {answerOf, bodyOf} from '../helpers/stock-answer.js';
import {createWorld, MINUTE, SECOND} from '../helpers/virtual-world.js';
import {follow} from '../helpers/virtual-tab.js';

const LOW = {availability: 'low-stock', left: 3};
const FALSE = answerOf({42: {availability: 'in-stock', left: 99}});

/** A tab that was answered, and what it would tell another. */
const openTab = async () => {
  const world = createWorld();
  world.server.reply = ({ids}) => ({body: bodyOf(ids, LOW)});
  const tab = await world.open();
  const product = follow(tab.client());
  await world.advance(SECOND);
  const [name] = world.channels.names;
  const heard: unknown[] = [];
  const say = world.channels.join(name!, (data) => heard.push(data));
  say(null);
  await world.advance(5);
  return {world, tab, product, name: name!, say, heard};
};

type Part = string | number;

/** The message of an answer that was asked for at this wall time. */
const messageAt = (heard: unknown[], wallMs: number): Part[] => {
  const message = [...(heard[0] as Part[])];
  message[0] = wallMs;
  message[2] = FALSE;
  return message;
};

describe('messages between tabs', () => {
  it("P8 the channel's name carries the number of their format", async () => {
    const {name} = await openTab();
    expect(name).to.match(/^\d+ https:\/\/shop\.test\/stock/);
  });

  it('P8 what a tab of this version tells is believed', async () => {
    const {world, product, say, heard} = await openTab();
    say(messageAt(heard, world.clock.wall));
    await world.advance(5);
    expect(product.last.record?.left).to.equal(99);
  });

  const junk: unknown[] = [
    undefined,
    false,
    0,
    '',
    'hello',
    10n,
    new Date(0),
    {},
    {length: 7},
    {type: 'answer', ids: '42', products: {42: LOW}},
    [],
    [null],
    [0, '42'],
    new Map([[42, FALSE]]),
    new Uint8Array(7),
  ];
  for (const data of junk) {
    it(`P8 ${String(data)} of another script changes nothing`, async () => {
      const {world, product, say} = await openTab();
      const {length} = product.told;
      say(data);
      await world.advance(5);
      expect(product.told).to.have.length(length);
      expect(product.last.freshness).to.equal('fresh');
      expect(await world.requestsIn(MINUTE)).to.be.within(3, 5);
    });
  }

  it('P8 each part of a message has to be of its kind', async () => {
    const {world, product, say, heard} = await openTab();
    const message = messageAt(heard, world.clock.wall);
    for (const index of message.keys()) {
      for (const part of [undefined, null, true, {}, [], 10n]) {
        say(message.with(index, part as never));
      }
      say(message.toSpliced(index, 1));
    }
    say([...message, 1]);
    await world.advance(5);
    expect(product.now.record?.left).to.equal(3);
  });

  for (const [what, index, values] of [
    ['an age below 0', 3, [-1, -600_000, NaN]],
    ['a text that is no answer', 2, ['', '{', '5', '{"version":2}']],
  ] as const) {
    it(`T7 ${what} changes nothing`, async () => {
      const {world, product, say, heard} = await openTab();
      for (const value of values) {
        say(messageAt(heard, world.clock.wall).with(index, value));
      }
      await world.advance(5);
      expect(product.now.record?.left).to.equal(3);
      await world.advance(MINUTE);
      expect(product.now.age).to.be.within(0, 20 * SECOND);
    });
  }

  it('T7 a time to come, or none, changes nothing', async () => {
    const {world, product, say, heard} = await openTab();
    for (const ms of [MINUTE, 1e15, NaN, Infinity]) {
      say(messageAt(heard, world.clock.wall + ms));
    }
    await world.advance(5);
    expect(product.now.record?.left).to.equal(3);
  });

  it('T7 a clock that another tab reads some ms later is no time to come', async () => {
    const {world, product, say, heard} = await openTab();
    say(messageAt(heard, world.clock.wall + 100));
    await world.advance(5);
    expect(product.now.record?.left).to.equal(99);
    expect(product.now.age).to.be.at.least(0);
  });

  it('P8 what has expired and is not watched is not told', async () => {
    const {world, tab, product, say, heard} = await openTab();
    const listing = follow(tab.client(), '7');
    await world.advance(2 * SECOND);
    listing.stop();
    await world.advance(4 * MINUTE);
    tab.hide();
    heard.length = 0;
    say(null);
    await world.advance(5);
    const ids = () => heard.map((message) => (message as Part[])[1]);
    expect(ids()).to.include('42');
    await world.advance(6 * MINUTE);
    heard.length = 0;
    say(null);
    await world.advance(5);
    expect(product.now.freshness).to.equal('expired');
    expect(ids()).to.eql(['42']);
  });

  it('P8 a tab keeps little, after thousands of products', async () => {
    const {world, tab, heard, say} = await openTab();
    const label = 'x'.repeat(20_000);
    world.server.reply = ({ids}) => ({
      body: bodyOf(ids, {...LOW, label}),
      delayMs: 1,
    });
    const client = tab.client();
    const visit = async (id: number) => {
      const {stop} = follow(client, String(id));
      await world.advance(3 * SECOND);
      stop();
    };
    for (let id = 1000; id < 3000; id++) await visit(id);
    heard.length = 0;
    say(null);
    await world.advance(5);
    // Those of the last five minutes.
    expect(heard.length).to.be.within(50, 110);
    expect(client.peek('1000').record).to.equal(null);
    expect(client.peek('2999').record).to.not.equal(null);
  });
});
