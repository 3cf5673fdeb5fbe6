import {expect} from 'chai';
import {describe, it} from 'node:test';
import {judge, judgeWant, type ProductRecord, type Snapshot} from 'true-stock';

const snapshotOf = (
  record: ProductRecord | null,
  freshness: Snapshot['freshness'] = 'fresh',
): Snapshot => ({
  productId: '30',
  freshness,
  record,
  age: 0,
  failures: 0,
  error: null,
});

const STATES = [
  'in-stock',
  'low-stock',
  'out-of-stock',
  'backorder',
  'unavailable',
] as const;

describe('judge', () => {
  it('T1 gives a number at or below `low`, while it is fresh', () => {
    const record: ProductRecord = {availability: 'in-stock', left: 5};
    const at = (low: number) => judge(snapshotOf(record), low);
    expect(at(5)).to.eql({availability: 'low-stock', isStale: false, left: 5});
    expect(at(4)).to.eql({
      availability: 'in-stock',
      isStale: false,
      left: null,
    });
    expect(judge(snapshotOf(record, 'aging'), 5)).to.eql({
      availability: 'low-stock',
      isStale: true,
      left: null,
    });
  });

  it('T5 claims nothing of what is not known, or no longer', () => {
    for (const freshness of ['checking', 'expired', 'unknown'] as const) {
      for (const availability of STATES) {
        const {availability: claimed, left} = judge(
          snapshotOf({availability, left: 1}, freshness),
          5,
        );
        expect([claimed, left]).to.eql(['unknown', null]);
      }
    }
    expect(judge(snapshotOf(null), 5).availability).to.equal('unknown');
  });

  it('T6 leaves every state but in-stock and low-stock as it is told', () => {
    for (const availability of STATES.slice(2)) {
      const judged = judge(snapshotOf({availability, left: 3}), 5);
      expect(judged).to.include({availability, left: null});
    }
  });
});

type Row = [record: ProductRecord, quantity: number, verdict: object];

const options = {'1': {'7': 0, '8': 2, '9': null}};

describe('judgeWant', () => {
  const rows: Row[] = [
    [{availability: 'in-stock'}, 999, {ok: true}],
    [{availability: 'low-stock', left: 3}, 3, {ok: true}],
    [
      {availability: 'low-stock', left: 3},
      4,
      {ok: false, reason: 'too-few', left: 3},
    ],
    [
      {availability: 'low-stock', left: 0},
      1,
      {ok: false, reason: 'out-of-stock'},
    ],
    [{availability: 'out-of-stock'}, 1, {ok: false, reason: 'out-of-stock'}],
    [{availability: 'unavailable'}, 1, {ok: false, reason: 'unavailable'}],
    [{availability: 'backorder', left: 0}, 9, {ok: true}],
    [
      {availability: 'backorder', minimum: 2},
      1,
      {ok: false, reason: 'minimum'},
    ],
    [{availability: 'in-stock', minimum: 2}, 1, {ok: false, reason: 'minimum'}],
    [{availability: 'in-stock', minimum: 2}, 2, {ok: true}],
    [{availability: 'in-stock'}, 0, {ok: false, reason: 'minimum'}],
  ];

  for (const [record, quantity, verdict] of rows) {
    it(`G1 judges ${quantity} of ${JSON.stringify(record)}`, () => {
      expect(judgeWant(snapshotOf(record), {quantity})).to.eql(verdict);
    });
  }

  it('G1 judges by every chosen value', () => {
    const record: ProductRecord = {availability: 'in-stock', options};
    const verdict = (quantity: number, ...values: string[]) =>
      judgeWant(snapshotOf(record), {quantity, optionValues: {'1': values}});
    expect(verdict(1, '7')).to.eql({ok: false, reason: 'option-out-of-stock'});
    expect(verdict(2, '8')).to.eql({ok: true});
    expect(verdict(3, '8')).to.eql({ok: false, reason: 'too-few', left: 2});
    expect(verdict(3, '9')).to.eql({ok: true});
    expect(verdict(3, '9', '8')).to.include({reason: 'too-few', left: 2});
    expect(verdict(3, 'constructor')).to.eql({ok: true});
    expect(verdict(3)).to.eql({ok: true});
    const backorder = {...record, availability: 'backorder'} as const;
    const optionValues = {'1': ['7']};
    expect(
      judgeWant(snapshotOf(backorder), {quantity: 5, optionValues}),
    ).to.eql({ok: true});
  });

  it('G1 refuses nothing for an option that the record does not count', () => {
    for (const counted of [options, {}, undefined]) {
      const record = {availability: 'in-stock', options: counted} as const;
      const want = {quantity: 3, optionValues: {'2': ['7'], size: ['XL']}};
      expect(judgeWant(snapshotOf(record), want)).to.eql({ok: true});
    }
  });

  it('T5 does not know what has expired', () => {
    const expired = snapshotOf({availability: 'out-of-stock'}, 'expired');
    expect(judgeWant(expired, {quantity: 1})).to.eql({
      ok: 'unknown',
      reason: 'unconfirmed',
    });
  });

  it('G5 keeps its verdict while an answer is aging', () => {
    const aging = snapshotOf({availability: 'out-of-stock'}, 'aging');
    expect(judgeWant(aging, {quantity: 1}).ok).to.equal(false);
  });
});
