import {expect} from 'chai';
import {describe, it} from 'node:test';
import {sampleCsv} from '../../../demo/audit/sample.js';
import {audit, readProductCsv} from '../../../src/audit.js';

const NOW = Date.UTC(2026, 10, 29, 12);
const sample = readProductCsv(sampleCsv(NOW));
const report = audit(sample.counters, {today: '2026-11-29'});
const rulesOf = (findings: readonly {readonly rule: string}[]) =>
  findings.map(({rule}) => rule).toSorted();

describe('the sample of the audit page', () => {
  it('has one of each contradiction, and no other', () => {
    expect(rulesOf(report.contradictions)).to.eql(
      [
        'ledger',
        'minimum',
        'negative',
        'option-sold-out',
        'options-above',
        'options-below',
        'oversold',
        'sold-uncounted',
        'uncounted-product',
        'variant',
      ].toSorted(),
    );
  });

  it('has one of each suspicion of a product, and no other', () => {
    expect(rulesOf(report.suspicions)).to.eql([
      'cover',
      'placeholder',
      'repeated',
      'silent',
    ]);
  });

  it('is counted first where it was corrected', () => {
    expect(report.countFirst[0]?.reasons).to.eql([
      {rule: 'corrected', evidence: {corrections365: 4}},
    ]);
  });

  it('has lines that cannot be read', () => {
    expect(sample.bad.map(({why}) => why)).to.eql([
      'quantity is "many", which is not a whole number.',
      'It has no quantity.',
    ]);
  });
});
