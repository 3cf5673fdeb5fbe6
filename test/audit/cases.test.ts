import {expect} from 'chai';
import {describe, it} from 'node:test';
import {audit} from 'true-stock/audit';
import {CONTRADICTION_CASES} from './contradiction-cases.js';
import {SUSPICION_CASES} from './suspicion-cases.js';

const TODAY = '2026-11-29';

describe('contradictions', () => {
  for (const {title, counters, contradictions} of CONTRADICTION_CASES) {
    it(`are certain: ${title}`, () => {
      expect(audit(counters).contradictions).to.eql(contradictions);
    });
  }
});

describe('suspicions', () => {
  for (const {title, options, counters, found} of SUSPICION_CASES) {
    it(`are worth a count: ${title}`, () => {
      const report = audit(counters, {today: TODAY, ...options});
      const suspicions = report.suspicions.map((finding) => ({
        rule: finding.rule,
        counters: finding.counters,
      }));
      expect(suspicions).to.eql(found);
      expect(report.contradictions).to.eql([]);
    });
  }

  it('say the numbers that they are decided by', () => {
    const shop = [3, 5, 6, 8, 9].map((quantity, index) => ({
      productId: `${index}`,
      name: 'Shirt',
      quantity,
      isCounted: true,
      isOnSale: true,
      sold365: 40,
      saleDays365: 120,
      firstSale: '2024-02-01',
      lastSale: '2026-11-09',
    }));
    const plenty = {...shop[0]!, productId: '9', quantity: 999, sold365: 1};
    const report = audit([...shop.slice(0, 1), ...shop.slice(2), plenty], {
      today: TODAY,
    });
    const evidenceOf = (rule: string) =>
      report.suspicions.find((finding) => finding.rule === rule)?.evidence;
    expect(evidenceOf('placeholder')).to.eql({
      quantity: 999,
      median: 6.9,
      limit: 19,
    });
    expect(evidenceOf('cover')).to.eql({
      quantity: 999,
      sold365: 1,
      years: 499.5,
    });
    const {chance, ...silent} = evidenceOf('silent')!;
    expect(silent).to.eql({
      quantity: 3,
      saleDays365: 120,
      lastSale: '2026-11-09',
      days: 19,
    });
    expect(chance).to.be.closeTo((1 - 120 / 365) ** 19, 1e-9);
  });
});
