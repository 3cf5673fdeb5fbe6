import {expect} from 'chai';
import {describe, it} from 'node:test';
import {audit, type Counter, type Finding} from 'true-stock/audit';
import {createHonestShop} from './shops/honest-shop.js';
import {
  CONTRADICTIONS,
  plantFaults,
  SUSPICIONS,
  typeNumbers,
  type Planted,
} from './shops/plant-faults.js';
import {DEMANDS, TODAY, type Demand} from './shops/sales.js';

const SIZE = 10_000;
const MEDIANS = [8, 25, 80];
const demands = Object.keys(DEMANDS) as Demand[];

const shopOf = (median: number, demand: Demand) =>
  createHonestShop({seed: 20_261_129 + median, size: SIZE, median, demand});

const judge = (counters: Counter[]) => audit(counters, {today: TODAY});

const countNamed = (findings: readonly Finding[], rule: string) =>
  findings.filter((finding) => finding.rule === rule).length;

/** What was planted and is not found by its own rule. */
const missed = (planted: readonly Planted[], findings: readonly Finding[]) => {
  const found = new Set(
    findings.flatMap(({rule, counters}) =>
      counters.map(({productId}) => `${rule} ${productId}`),
    ),
  );
  return planted.filter(
    ({rule, productId}) => !found.has(`${rule} ${productId}`),
  );
};

describe('audit of a shop whose numbers are true', () => {
  for (const median of MEDIANS) {
    for (const demand of demands) {
      it(`finds next to nothing: median ${median}, ${demand} sales`, () => {
        const counters = shopOf(median, demand).flat();
        const {contradictions, suspicions} = judge(counters);
        expect(contradictions).to.eql([]);
        const limitOf = (share: number) => share * counters.length;
        expect(countNamed(suspicions, 'placeholder')).to.be.at.most(
          limitOf(0.001),
        );
        expect(countNamed(suspicions, 'cover')).to.be.at.most(limitOf(0.01));
        expect(countNamed(suspicions, 'repeated')).to.equal(0);
        expect(countNamed(suspicions, 'typed')).to.equal(0);
      });
    }
  }
});

describe('audit of a shop with planted faults', () => {
  for (const median of MEDIANS) {
    const shop = shopOf(median, 'overdispersed');

    it(`finds every contradiction, and no other: median ${median}`, () => {
      const {counters, planted} = plantFaults(shop, CONTRADICTIONS, 0.01);
      const {contradictions} = judge(counters);
      expect(planted.length).to.be.at.least(SIZE * 0.05);
      expect(missed(planted, contradictions)).to.eql([]);
      const faulty = new Set(
        planted.flatMap(({productId}) => [productId, `${productId}-variant`]),
      );
      const named = contradictions.flatMap((finding) => finding.counters);
      expect(named.filter(({productId}) => !faulty.has(productId))).to.eql([]);
    });

    it(`suspects at least 95 % of what is worth a count: median ${median}`, () => {
      const {counters, planted} = plantFaults(shop, SUSPICIONS, 0.015);
      const {suspicions} = judge(counters);
      expect(missed(planted, suspicions).length).to.be.at.most(
        planted.length * 0.05,
      );
    });

    it(`sees that numbers were typed: median ${median}`, () => {
      const {suspicions} = judge(typeNumbers(shop));
      expect(countNamed(suspicions, 'typed')).to.equal(1);
    });
  }
});
