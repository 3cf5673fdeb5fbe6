import {expect} from 'chai';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const root = new URL('../../../', import.meta.url);

const page = readFileSync(new URL('docs/promises.md', root), 'utf8');

/** As many of each as there are. */
const NUMBERS = {T: 7, G: 8, P: 9, L: 8};

const all = Object.entries(NUMBERS).flatMap(([letter, count]) =>
  Array.from({length: count}, (_, index) => `${letter}${index + 1}`),
);

const tests = readdirSync(new URL('test/', root), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => readFileSync(new URL(`test/${path}`, root), 'utf8'))
  .join('\n');

describe('docs/promises.md', () => {
  it('names each promise once, in order', () => {
    const named = [...page.matchAll(/^- \*\*([A-Z]\d)\*\* /gm)];
    expect(named.map(([, number]) => number)).to.eql(all);
  });

  for (const number of all) {
    it(`has tests that begin with ${number}`, () => {
      const title = new RegExp(`(?:it|describe)\\(\\s*['"\`]${number}\\b`);
      expect(title.test(tests)).to.equal(true);
    });
  }
});
