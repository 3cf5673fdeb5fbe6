import {expect} from 'chai';
import {describe, it} from 'node:test';
import {answerOf} from '../helpers/stock-answer.js';
import {createPage, MINUTE, SECOND} from '../helpers/virtual-world.js';
import {follow} from '../helpers/virtual-tab.js';

const LOW = {availability: 'low-stock', left: 3} as const;

/** A page that watches 42 and 43, answered as `products` says. */
const answered = async (products: Record<string, unknown>) => {
  const {world, tab, client} = await createPage();
  world.server.reply = () => ({body: answerOf(products)});
  const first = follow(client, '42');
  const second = follow(client, '43');
  await world.advance(SECOND);
  return {world, tab, client, first, second};
};

describe('truth', () => {
  it('T1 a number is there only when the endpoint disclosed it', async () => {
    const {first, second} = await answered({
      42: LOW,
      43: {availability: 'in-stock'},
    });
    expect(first.last).to.include({freshness: 'fresh', failures: 0});
    expect(first.last.record).to.eql(LOW);
    expect(second.last.record).to.eql({availability: 'in-stock'});
  });

  it('T1 a number stays what it was until another answer', async () => {
    const {world, first} = await answered({42: LOW, 43: LOW});
    await world.advance(MINUTE);
    expect(first.told.filter(({record}) => record)).to.have.length(1);
    expect(first.now.record?.left).to.equal(3);
  });

  it('T1 "low" is what the page calls low', async () => {
    const {tab, world} = await answered({42: LOW, 43: LOW});
    for (const [low, availability] of [
      [0, 'in-stock'],
      [2, 'in-stock'],
      [3, 'low-stock'],
    ] as const) {
      const client = tab.client({low});
      const {now, last} = follow(client);
      expect(now.record?.availability).to.equal(availability);
      expect(last.record).to.eql(now.record);
      expect(last).to.satisfy(Object.isFrozen);
    }
    await world.advance(SECOND);
  });

  it('T1 "low" turns none left into out of stock, and touches no other', async () => {
    const {tab} = await answered({
      42: {availability: 'in-stock', left: 0},
      43: {availability: 'in-stock'},
    });
    const client = tab.client({low: 5});
    const [none, open] = ['42', '43'].map((id) => client.peek(id).record);
    expect(none).to.eql({availability: 'out-of-stock', left: 0});
    expect(open).to.eql({availability: 'in-stock'});
  });

  const wrong: Record<string, unknown>[] = [
    ...[null, '', '3', true, -1, 1.5, 1e6, [], {}].flatMap((value) => [
      {...LOW, left: value},
      {...LOW, minimum: value},
      {...LOW, options: {1: {2: value}}},
    ]),
    {...LOW, minimum: 0},
    {...LOW, options: 'many'},
    {...LOW, options: {1: 5}},
    {...LOW, options: {'a-b': {2: 1}}},
    {...LOW, options: {1: {'a b': 1}}},
    {...LOW, availability: 'IN-STOCK'},
    {...LOW, availability: ['in-stock']},
    {left: 3},
  ].filter((product) => {
    const [counts] = Object.values(
      (product as {options?: object}).options ?? {},
    );
    return (counts as Record<string, unknown> | undefined)?.['2'] !== null;
  });

  for (const product of wrong) {
    it(`T2 ${JSON.stringify(product)} is unknown alone`, async () => {
      const {first, second} = await answered({42: product, 43: LOW});
      expect(first.last).to.include({freshness: 'unknown', record: null});
      expect(first.last.error?.code).to.equal('record');
      expect(second.last.record).to.eql(LOW);
      expect(second.last.error).to.equal(null);
    });
  }

  it('T2 a missing product is unknown, and one not asked for ignored', async () => {
    const {client, first, second} = await answered({43: LOW, 44: LOW});
    expect(first.last).to.include({freshness: 'unknown', record: null});
    expect(second.last.record?.left).to.equal(3);
    expect(client.peek('44').record).to.equal(null);
  });

  it('T2 what was known goes when the next answer cannot be read', async () => {
    const {world, first} = await answered({42: LOW, 43: LOW});
    world.server.reply = () => ({body: answerOf({42: {...LOW, left: null}})});
    await world.advance(20 * SECOND);
    expect(first.last).to.include({freshness: 'unknown', record: null});
  });

  it("T2 null for an option value is no limit, and PHP's [] no options", async () => {
    const counted = {...LOW, options: {1: {2: null, 3: 0}}};
    const {first, second} = await answered({
      42: counted,
      43: {...LOW, options: []},
    });
    expect(first.last.record).to.eql(counted);
    expect(second.last.record?.left).to.equal(3);
  });

  it('T3 an answer replaces the record whole', async () => {
    const {world, first} = await answered({
      42: {...LOW, minimum: 2, label: 'Few', options: {1: {2: 0}}},
    });
    expect(first.last.record?.label).to.equal('Few');
    world.server.reply = () => ({
      body: answerOf({42: {availability: 'in-stock'}}),
    });
    await world.advance(20 * SECOND);
    expect(first.last.record).to.eql({availability: 'in-stock'});
    expect(first.last.record).to.satisfy(Object.isFrozen);
  });

  it('T6 backorder is backorder, whatever the number or threshold', async () => {
    const {tab} = await answered({42: {availability: 'backorder', left: 3}});
    for (const low of [0, 3, 5]) {
      const {record} = tab.client({low}).peek('42');
      expect(record?.availability).to.equal('backorder');
    }
  });
});
