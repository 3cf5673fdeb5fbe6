import {expect} from 'chai';
import {describe, it} from 'node:test';
import {audit, type Counter} from 'true-stock/audit';

const counter = (productId: string, facts: Partial<Counter> = {}): Counter => ({
  productId,
  name: 'Shirt',
  quantity: 10,
  isCounted: true,
  isOnSale: true,
  firstSale: '2024-01-01',
  lastSale: '2026-11-28',
  ...facts,
});

const rank = (counters: Counter[]) =>
  audit(counters, {today: '2026-11-29'}).countFirst;

const order = (counters: Counter[]) =>
  rank(counters).map(({productId}) => productId);

describe('what to count first', () => {
  it('is what was corrected or refused, then what contradicts, then the rest', () => {
    expect(
      order([
        counter('sold', {saleDays365: 300}),
        counter('plain'),
        counter('suspected', {quantity: 5000, sold365: 20}),
        counter('contradicts', {quantity: -1}),
        counter('refused', {refused30: 1}),
        counter('corrected', {corrections365: 2, quantity: 0}),
      ]),
    ).to.eql([
      'corrected',
      'refused',
      'contradicts',
      'suspected',
      'sold',
      'plain',
    ]);
  });

  it('is what does harm before what is untidy', () => {
    expect(
      order([
        counter('1', {quantity: -1, isOnSale: false}),
        counter('2', {ledgerQuantity: 12}),
        counter('3', {ledgerQuantity: 8}),
      ]),
    ).to.eql(['3', '2', '1']);
  });

  it('is what sells more, of what was corrected twice or more', () => {
    expect(
      order([
        counter('1', {corrections365: 3, saleDays365: 20}),
        counter('2', {corrections365: 2, saleDays365: 90}),
        counter('3', {corrections365: 1, saleDays365: 300}),
        counter('4', {corrections365: 4, saleDays365: 20}),
      ]),
    ).to.eql(['2', '4', '1', '3']);
  });

  it('ranks each counted counter, by id where all is equal', () => {
    const counters = [
      counter('10'),
      counter('9'),
      counter('9', {valueId: '2', optionId: '1', quantity: 4}),
      counter('9', {valueId: '1', optionId: '1', quantity: 6}),
      counter('8', {isCounted: false}),
    ];
    const ids = rank(counters).map(({productId, valueId}) => [
      productId,
      valueId,
    ]);
    expect(ids).to.eql([
      ['9', undefined],
      ['9', '1'],
      ['9', '2'],
      ['10', undefined],
    ]);
  });

  it('says why', () => {
    const [first] = rank([
      counter('1', {
        quantity: -1,
        corrections365: 2,
        refused30: 1,
        saleDays365: 73,
      }),
    ]);
    expect(first!.reasons).to.eql([
      {rule: 'corrected', evidence: {corrections365: 2}},
      {rule: 'refused', evidence: {refused30: 1}},
      {rule: 'negative', evidence: {quantity: -1}},
    ]);
    expect(first!.score).to.be.closeTo(200 + 30 + 73.75 / 366, 1e-9);
  });

  it('ranks the silent among equals only', () => {
    const silent = {saleDays365: 120, sold365: 200, lastSale: '2026-10-01'};
    expect(
      order([
        counter('1', {...silent, saleDays365: 121, lastSale: '2026-11-28'}),
        counter('2', {...silent, lastSale: '2026-11-28'}),
        counter('3', silent),
      ]),
    ).to.eql(['1', '3', '2']);
  });
});
