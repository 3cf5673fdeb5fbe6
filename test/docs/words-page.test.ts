import {expect} from 'chai';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import en from '../../src/words/locales/en.js';
import {runNode} from '../helpers/run-node.js';

const page = readFileSync(
  new URL('../../../docs/words.md', import.meta.url),
  'utf8',
);

describe('docs/words.md', () => {
  it('has a snippet for words that runs', async () => {
    const [, snippet] = /```js\n(import \{addLocale\}.*?)```/s.exec(page)!;
    const [, ownWords] = /```json\n(.*?)```/s.exec(page)!;
    const configure = `(await import('true-stock')).configure({messages: ${ownWords}})`;
    expect(await runNode(`${snippet}\n${configure};`)).to.equal('');
  });

  it('has every word of English', () => {
    const words = [...page.matchAll(/^\| `(\w+)` +\| (.*?) +\|$/gm)].map(
      ([, key, text]) => [key, text],
    );
    const all = Object.entries(en).map(([key, phrase]) => [
      key,
      typeof phrase === 'string' ? phrase : phrase.other,
    ]);
    expect(words).to.eql(all);
  });
});
