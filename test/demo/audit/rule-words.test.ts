import {expect} from 'chai';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {wordsOf} from '../../../demo/audit/rule-words.js';
import {audit, type Counter, type Finding} from '../../../src/audit.js';

interface Case {
  readonly counters: readonly Counter[];
  readonly contradictions: readonly Finding[];
}

const file = new URL(
  '../../../../test/audit/contradictions.json',
  import.meta.url,
);
const cases = JSON.parse(readFileSync(file, 'utf8')) as readonly Case[];

describe('the words of the audit', () => {
  it('say every contradiction, with the numbers that decided', () => {
    const said = new Set<string>();
    for (const {counters} of cases) {
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
