import {expect} from 'chai';
import {describe, it} from 'node:test';
import {wordsOf} from '../../../demo/audit/rule-words.js';
import {audit} from '../../../src/audit.js';
import {CONTRADICTION_CASES} from '../../audit/contradiction-cases.js';

describe('the words of the audit', () => {
  it('say every contradiction, with the numbers that decided', () => {
    const said = new Set<string>();
    for (const {counters} of CONTRADICTION_CASES) {
      for (const {evidence, rule} of audit([...counters]).contradictions) {
        const {say, title} = wordsOf(rule);
        expect(title).to.not.equal(rule);
        expect(say(evidence)).to.not.match(/undefined|NaN|\{/);
        said.add(rule);
      }
    }
    expect(said.size).to.equal(10);
  });

  it('name a rule that they do not know', () => {
    const {say, title} = wordsOf('new-rule');
    expect([title, say({quantity: 3})]).to.eql(['new-rule', '{"quantity":3}']);
  });
});
