import {expect} from 'chai';
import {describe, it} from 'node:test';
import type {StockClient, Verdict} from '../../src/client.js';
import {answerOf, bodyOf} from '../helpers/stock-answer.js';
import {createPage, MINUTE, SECOND} from '../helpers/virtual-world.js';
import {follow} from '../helpers/virtual-tab.js';

type ProductId = Parameters<StockClient['peek']>[0];

/** No product ids: neither text nor safe integers of 0 or more. */
const WRONG = [
  ...[-1, 1.5, NaN, Infinity, 2 ** 53, 1e21],
  ...[undefined, null, true, {}, ['42'], 42n, Symbol('42')],
] as readonly ProductId[];

/** Where a URL has these ids, whatever their order on the page. */
const ORDERS: [what: string, ids: string[]][] = [
  ['by number', ['0', '9', '30', '100', '44012345678901']],
  ['by number beyond doubles', ['90071992547409930', '90071992547409931']],
  ['equal numbers by code units', ['007', '07', '7', '008', '8']],
  ['digits alone before all others', ['7', '44012345678901', '-1', '0x1']],
  ['the others by code units', ['-', '.', '1a', 'A', 'Z', '_', 'a', '~']],
  ['the shorter first', ['10', 'a', 'a-', 'aa', 'ab']],
];

/** The ids of all requests, one text for each. */
const asked = async (ids: readonly ProductId[]): Promise<string[]> => {
  const {world, client} = await createPage();
  for (const id of ids) follow(client, id as string);
  await world.advance(SECOND);
  return world.server.requests.map(({url}) => url.search);
};

describe('ids', () => {
  for (const id of [
    '44012345678901',
    '042',
    '0',
    'MUG-BLUE_2.x~y',
    '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
    '__proto__',
    'constructor',
    'x'.repeat(64),
  ]) {
    it(`P1 ${id} is asked for as it is`, async () => {
      const {world, client} = await createPage();
      // JSON.parse makes it a property of its own, whatever its name.
      const product = '{"availability":"low-stock","left":3}';
      world.server.reply = ({want}) => ({
        body:
          `{"version":1,"products":{"${id}":${product}}` +
          (want ? `,"want":{"${id}":{"ok":true}}}` : '}'),
      });
      const shown = follow(client, id);
      await world.advance(SECOND);
      expect(world.server.last.url.search).to.equal(`?ids=${id}`);
      expect(shown.last.record?.left).to.equal(3);
      const verdict = client.verify({productId: id, quantity: 2});
      await world.advance(SECOND);
      expect(await verdict).to.eql({ok: true});
      expect(world.server.last.url.search).to.equal(`?ids=${id}&want=${id}:2`);
    });
  }

  it('P1 an id that the answer lacks is no name of the language', async () => {
    const {world, client} = await createPage();
    world.server.reply = () => ({body: answerOf({42: {}})});
    const ids = ['constructor', 'toString', '__proto__', 'valueOf'];
    const all = ids.map((id) => follow(client, id));
    await world.advance(SECOND);
    for (const {last} of all) {
      expect(last).to.include({freshness: 'unknown', record: null});
    }
  });

  for (const [what, ids] of ORDERS) {
    it(`P1 the order of a URL: ${what}`, async () => {
      expect(await asked(ids.toReversed())).to.eql([`?ids=${ids.join()}`]);
      expect(await asked(ids)).to.eql([`?ids=${ids.join()}`]);
    });
  }

  it('P1 a URL ends at 2,000 characters of ids', async () => {
    // 40 ids of 49 characters, and their commas, are 1,999.
    const ids = Array.from(
      {length: 81},
      (_, index) => `${100 + index}${'x'.repeat(46)}`,
    );
    const pieces = [ids.slice(0, 40), ids.slice(40, 80), ids.slice(80)];
    expect(await asked(ids)).to.eql(pieces.map((piece) => `?ids=${piece}`));
    const longer = ids.map((id, index) => (index === 39 ? `${id}x` : id));
    expect((await asked(longer))[0]).to.have.length('?ids='.length + 2000);
    const longest = longer.map((id, index) => (index === 38 ? `${id}x` : id));
    expect((await asked(longest))[0]).to.equal(
      `?ids=${longest.slice(0, 39).join()}`,
    );
  });

  it('P1 a URL ends at 100 ids, and no id is lost', async () => {
    const ids = Array.from({length: 250}, (_, index) => `${1000 + index}`);
    const urls = await asked(ids.toReversed());
    expect(urls.map((url) => url.split(',').length)).to.eql([100, 100, 50]);
    expect(urls.map((url) => url.slice('?ids='.length)).join()).to.equal(
      ids.join(),
    );
  });

  it('P1 a number is the id of the same digits', async () => {
    const {world, client} = await createPage();
    const told: unknown[] = [];
    client.watch(42, ({productId}) => told.push(productId));
    const shown = follow(client, '42');
    client.watch(0, () => {});
    client.watch(Number.MAX_SAFE_INTEGER, () => {});
    await world.advance(SECOND);
    expect(world.server.last.url.search).to.equal('?ids=0,42,9007199254740991');
    expect(world.server.requests).to.have.length(1);
    expect(told.at(-1)).to.equal('42');
    expect(client.peek(42)).to.eql(shown.now);
    expect(client.peek(42).freshness).to.equal('fresh');
  });

  it('G5 a verify takes a number for a product', async () => {
    const {world, client} = await createPage();
    world.server.reply = ({ids}) => ({
      body: bodyOf(ids, undefined, {want: {42: {ok: true}}}),
    });
    const verdict = client.verify({productId: 42, quantity: 2});
    await world.advance(SECOND);
    expect(world.server.last.url.search).to.equal('?ids=42&want=42:2');
    expect(await verdict).to.eql({ok: true});
  });

  for (const id of WRONG) {
    it(`P1 ${typeof id} ${String(id)} throws, and changes nothing`, async () => {
      const {world, tab, client} = await createPage();
      // The client's realm has a TypeError of its own.
      const isTypeError = (error: unknown) =>
        (error as Error).name === 'TypeError';
      const thrownBy = (act: () => unknown): unknown => {
        try {
          return act();
        } catch (error) {
          return isTypeError(error) ? 'TypeError' : error;
        }
      };
      expect(thrownBy(() => client.watch(id, () => {}))).to.equal('TypeError');
      expect(thrownBy(() => client.peek(id))).to.equal('TypeError');
      const rejected = await client
        .verify({productId: id, quantity: 1})
        .then((verdict: Verdict): unknown => verdict, isTypeError);
      expect(rejected).to.equal(true);
      expect(await world.requestsIn(MINUTE)).to.equal(0);
      expect(tab.remains).to.include({timers: 0, listeners: 0});
    });
  }

  it('T2 option ids are 1 to 64 letters, digits and low lines', async () => {
    const {world, client} = await createPage();
    const record = (option: string, value: string) => ({
      availability: 'in-stock',
      options: {[option]: {[value]: 0}},
    });
    const right = record('size', 'X_L'.padEnd(64, '0'));
    world.server.reply = () => ({
      body: answerOf({
        1: right,
        2: record('a-b', '1'),
        3: record('1', 'a.b'),
        4: record('1', 'x'.repeat(65)),
        5: record('', '1'),
      }),
    });
    const all = ['1', '2', '3', '4', '5'].map((id) => follow(client, id));
    await world.advance(SECOND);
    const records = all.map(({last}) => last.record);
    expect(records).to.eql([right, null, null, null, null]);
  });
});
