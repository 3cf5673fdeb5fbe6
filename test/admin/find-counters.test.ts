import {expect} from 'chai';
import {describe, it} from 'node:test';
import {loadAdmin} from './load-admin.js';

interface Id {
  readonly productId: string;
  readonly valueId?: string;
}

const {findCounter, rangeOf} = await loadAdmin<{
  findCounter: (counters: readonly Id[], id: Id) => Id | undefined;
  rangeOf: (counters: readonly Id[], productId: string) => [number, number];
}>('audit/find-counters.js');

/** By number: 9 comes before 10. */
const COUNTERS: readonly Id[] = [
  {productId: '2'},
  {productId: '9'},
  {productId: '9', valueId: '70'},
  {productId: '9', valueId: '8'},
  {productId: '10'},
  {productId: '300', valueId: '1'},
];

describe('finding counters', () => {
  it('finds a product, its values, and nothing else', () => {
    for (const counter of COUNTERS) {
      expect(findCounter(COUNTERS, {...counter})).to.equal(counter);
    }
    for (const productId of ['1', '3', '11', '300', '301', 'x', '']) {
      expect(findCounter(COUNTERS, {productId})).to.equal(undefined);
    }
    expect(findCounter(COUNTERS, {productId: '9', valueId: '9'})).to.equal(
      undefined,
    );
  });

  it('says where the counters of a product stand, or would', () => {
    expect(rangeOf(COUNTERS, '2')).to.eql([0, 1]);
    expect(rangeOf(COUNTERS, '9')).to.eql([1, 4]);
    expect(rangeOf(COUNTERS, '300')).to.eql([5, 6]);
    expect(rangeOf(COUNTERS, '4')).to.eql([1, 1]);
    expect(rangeOf(COUNTERS, '999')).to.eql([6, 6]);
    expect(rangeOf([], '1')).to.eql([0, 0]);
  });
});
