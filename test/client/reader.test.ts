import {expect} from 'chai';
import fc from 'fast-check';
import {describe, it} from 'node:test';
import type {Snapshot} from '../../src/client.js';
import {answerOf} from '../helpers/stock-answer.js';
import {createPage} from '../helpers/virtual-world.js';

const RUNS = {seed: 20_261_123, numRuns: 1500};
const GOOD = {availability: 'low-stock', left: 3};

const isCount = (value: unknown) =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < 1e6;

const anyNumber = fc.oneof(
  fc.integer({min: -3, max: 12}),
  fc.double(),
  fc.constantFrom(null, '', '3', 'NaN', true, false, -0, 999_999, 1e6, 1e21),
  fc.array(fc.integer(), {maxLength: 2}),
  fc.dictionary(fc.string(), fc.integer(), {maxKeys: 2}),
);
const anyId = fc.oneof(
  fc.integer({min: 1, max: 300}).map(String),
  fc.constantFrom('__proto__', 'constructor', '', '0', '-1', 'x'),
);
const anyProduct = fc.oneof(
  fc.record(
    {
      availability: fc.constantFrom<unknown>(
        'in-stock',
        'low-stock',
        'out-of-stock',
        'backorder',
        'unavailable',
        'sold',
        0,
      ),
      left: anyNumber,
      minimum: anyNumber,
      options: fc.oneof(
        fc.dictionary(anyId, fc.dictionary(anyId, anyNumber, {maxKeys: 2}), {
          maxKeys: 2,
        }),
        fc.anything(),
      ),
      label: fc.anything(),
    },
    {requiredKeys: ['availability']},
  ),
  fc.anything(),
);

/** A page whose next answers are what it is handed. */
const createReading = async () => {
  const {world, tab} = await createPage();
  const client = tab.client({interval: 2});
  let body = '';
  world.server.reply = () => ({body, delayMs: 1});
  for (const id of ['42', '43']) client.watch(id, () => {});
  return async (text: string): Promise<[Snapshot, Snapshot]> => {
    body = text;
    void client.refresh();
    await world.advance(5);
    return [client.peek('42'), client.peek('43')];
  };
};

const numbersOf = ({record}: Snapshot): unknown[] => {
  const {left, minimum, options = {}} = record ?? {};
  return [
    left ?? 0,
    minimum ?? 1,
    ...Object.values(options).flatMap((counts) =>
      Object.values(counts).map((count) => count ?? 0),
    ),
  ];
};

const expectTrue = (snapshot: Snapshot, sent: unknown) => {
  for (const number of numbersOf(snapshot)) {
    expect(number).to.satisfy(isCount);
  }
  const {record, freshness} = snapshot;
  expect(freshness).to.equal(record ? 'fresh' : 'unknown');
  // What is there is what was sent for this very product, and nothing else.
  if (record) expect(record).to.eql(sent);
};

describe('random answers', () => {
  it('T2 T3 no product ever yields a number that was not sent', async () => {
    const read = await createReading();
    await fc.assert(
      fc.asyncProperty(anyProduct, async (product) => {
        const text = answerOf({42: product, 43: GOOD});
        const [first, second] = await read(text);
        expectTrue(first, JSON.parse(text).products['42']);
        expect(second.record).to.eql(GOOD);
      }),
      RUNS,
    );
  });

  it('T2 every number that may be shown is read', async () => {
    const read = await createReading();
    const count = fc.integer({min: 0, max: 999_999});
    const options = fc.dictionary(
      fc.integer({min: 1, max: 99}).map(String),
      fc.dictionary(
        fc.integer({min: 1, max: 99}).map(String),
        fc.option(count),
      ),
    );
    await fc.assert(
      fc.asyncProperty(count, options, async (left, counts) => {
        const product = {...GOOD, left, options: counts};
        const text = answerOf({42: product});
        expect((await read(text))[0].record).to.eql(
          JSON.parse(text).products['42'],
        );
      }),
      {...RUNS, numRuns: 500},
    );
  });

  it('T2 no text at all makes it throw or show a number', async () => {
    const read = await createReading();
    const text = fc.oneof(
      fc.json(),
      fc.string(),
      fc.anything().map((products) => JSON.stringify({version: 1, products})),
      fc
        .tuple(fc.nat({max: 60}), fc.string({maxLength: 2}))
        .map(([at, cut]) => {
          const whole = answerOf({42: GOOD, 43: GOOD});
          return whole.slice(0, at) + cut + whole.slice(at + 1);
        }),
    );
    await fc.assert(
      fc.asyncProperty(text, async (body) => {
        for (const snapshot of await read(body)) {
          for (const number of numbersOf(snapshot)) {
            expect(number).to.satisfy(isCount);
          }
        }
      }),
      RUNS,
    );
  });
});

describe('a record', () => {
  const stateOf = async (availability: string) => {
    const read = await createReading();
    const [{record}] = await read(answerOf({42: {availability}, 43: GOOD}));
    return record?.availability;
  };

  for (const state of [
    'in-stock',
    'low-stock',
    'backorder',
    'out-of-stock',
    'unavailable',
  ]) {
    it(`T2 may be ${state}`, async () => {
      expect(await stateOf(state)).to.equal(state);
    });
  }

  // These say why a wish is refused, never how a product is.
  for (const reason of ['too-few', 'option-out-of-stock', 'minimum']) {
    it(`T2 is never ${reason}`, async () => {
      expect(await stateOf(reason)).to.equal(undefined);
    });
  }
});
