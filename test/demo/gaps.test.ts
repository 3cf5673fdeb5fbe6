import {expect} from 'chai';
import {describe, it} from 'node:test';
import type {Claim} from '../../demo/bench/bench-record.js';
import {findGaps, longestLieMs, rangeOf} from '../../demo/timeline/gaps.js';

const LOW = 5;

const claim = (at: number, changes: Partial<Claim>): Claim => ({
  at,
  availability: 'in-stock',
  isStale: false,
  count: null,
  isBlocked: false,
  ...changes,
});

describe('what a claim can mean', () => {
  const meaning = (changes: Partial<Claim>) => rangeOf(claim(0, changes), LOW);

  it('is more than low, the number that is shown, or none', () => {
    expect(meaning({})).to.eql({least: 6, most: Infinity});
    expect(meaning({availability: 'low-stock', count: 3})).to.eql({
      least: 3,
      most: 3,
    });
    expect(meaning({availability: 'out-of-stock'})?.most).to.equal(0);
  });

  it('is nothing where nothing is claimed of now', () => {
    expect(meaning({isStale: true})).to.equal(null);
    for (const availability of ['unknown', 'backorder', 'unavailable', '']) {
      expect(meaning({availability})).to.equal(null);
    }
  });
});

describe('the gaps between claim and stock', () => {
  const stands = [
    {at: 0, quantity: 20},
    {at: 100, quantity: 0},
    {at: 300, quantity: 20},
  ];

  it('last from the sale until the page has heard of it', () => {
    const claims = [
      claim(0, {}),
      claim(120, {availability: 'out-of-stock'}),
      claim(310, {}),
    ];
    const gaps = findGaps(claims, stands, LOW, 400);
    expect(gaps.map(({from, to}) => [from, to])).to.eql([
      [100, 120],
      [300, 310],
    ]);
    expect(longestLieMs(gaps)).to.equal(20);
  });

  it('go on until now, and join where only the words change', () => {
    const claims = [
      claim(0, {}),
      claim(150, {availability: 'low-stock', count: 2}),
    ];
    const gaps = findGaps(claims, stands.slice(0, 2), LOW, 400);
    expect(longestLieMs(gaps)).to.equal(300);
  });

  it('are none for a page that says when it looked', () => {
    expect(findGaps([claim(0, {isStale: true})], stands, LOW, 400)).to.eql([]);
  });
});
