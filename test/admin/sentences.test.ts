import {expect} from 'chai';
import {describe, it} from 'node:test';
import {audit, type Finding, type Reason} from '../../src/audit.js';
import {CONTRADICTION_CASES} from '../audit/contradiction-cases.js';
import {SUSPICION_CASES} from '../audit/suspicion-cases.js';
import {readWords} from './admin-words.js';
import {loadAdmin} from './load-admin.js';

interface Sentences {
  readonly titleOf: (rule: string) => string;
  readonly sentenceOf: (reason: Reason, more?: {option?: string}) => string;
  readonly severityOf: (severity: string) => string;
  readonly say: (key: string, values?: Record<string, unknown>) => string;
}

const {createSentences, optionName, readLocale} = await loadAdmin<{
  createSentences: (
    words: Record<string, string>,
    locale?: string,
  ) => Sentences;
  optionName: (label?: string) => string;
  readLocale: (language: string) => string | undefined;
}>('audit/sentences.js');

/** Everything that the audit can say, as its own cases have it. */
const findings: readonly Finding[] = [
  ...CONTRADICTION_CASES.flatMap(
    ({counters}) => audit([...counters], {today: '2026-11-29'}).contradictions,
  ),
  ...SUSPICION_CASES.flatMap(
    ({counters, options}) =>
      audit(counters, {today: '2026-11-29', ...options}).suspicions,
  ),
];

const reasons: readonly Reason[] = [
  ...findings,
  {rule: 'corrected', evidence: {corrections365: 2}},
  {rule: 'refused', evidence: {refused30: 1}},
];

const LANGUAGES = [
  'de-de',
  'en-gb',
  'es-es',
  'fr-fr',
  'it-it',
  'nl-nl',
  'pl-pl',
  'pt-br',
  'ru-ru',
  'tr-tr',
];

describe('the sentences of the audit page', () => {
  for (const code of LANGUAGES) {
    it(`say every rule in ${code}, with the numbers that decided`, () => {
      const {sentenceOf, severityOf, titleOf} = createSentences(
        readWords(code),
        code,
      );
      const rules = new Set<string>();
      for (const {rule, evidence} of reasons) {
        rules.add(rule);
        expect(titleOf(rule), rule).to.not.equal(rule);
        expect(sentenceOf({rule, evidence}), rule).to.not.match(
          /undefined|NaN|[{}]/,
        );
      }
      expect(rules.size).to.equal(17);
      for (const {severity} of findings) {
        expect(severityOf(severity), severity).to.be.a('string');
      }
    });
  }

  const english = createSentences(readWords('en-gb'), 'en');

  it('write numbers, shares and days as the reader does', () => {
    const german = createSentences(readWords('de-de'), 'de');
    const share = {rule: 'typed', evidence: {counters: 1200, share: 0.41}};
    expect(german.sentenceOf(share)).to.contain('1.200').and.to.match(/41\s%/);
    expect(english.sentenceOf(share))
      .to.contain('1,200 quantities')
      .and.to.contain('41%');
    const silent = {
      rule: 'silent',
      evidence: {
        saleDays365: 60,
        days: 90,
        quantity: 5,
        lastSale: '2026-08-31',
      },
    };
    expect(english.sentenceOf(silent)).to.contain('since Aug 31, 2026: 90');
  });

  it('name an option by its words, or else by its id', () => {
    const reason = {
      rule: 'options-above',
      evidence: {sum: 12, quantity: 5, optionId: '226'},
    };
    expect(english.sentenceOf(reason)).to.contain('“226”');
    expect(
      english.sentenceOf(reason, {option: optionName('Size: S: wide')}),
    ).to.contain('“Size”');
  });

  it('say another thing of what is on the owner’s list', () => {
    const evidence = {quantity: 999};
    expect(english.sentenceOf({rule: 'placeholder', evidence})).to.equal(
      '999 is one of your placeholder quantities.',
    );
    expect(
      english.sentenceOf({
        rule: 'placeholder',
        evidence: {...evidence, median: 8},
      }),
    ).to.contain('half of this shop has 8 or less');
  });

  it('name a rule that they do not know', () => {
    const evidence = {quantity: 3};
    expect(english.titleOf('new-rule')).to.equal('new-rule');
    expect(english.sentenceOf({rule: 'new-rule', evidence})).to.equal(
      '{"quantity":3}',
    );
  });

  it('take no language that a browser does not know', () => {
    expect(readLocale('de')).to.equal('de');
    for (const language of ['en_gb', '', '??']) {
      expect(readLocale(language), language).to.equal(undefined);
    }
  });
});
