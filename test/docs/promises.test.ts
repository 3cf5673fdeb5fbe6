import {expect} from 'chai';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {findTests, findTestsIn} from '../helpers/find-tests.js';

const page = readFileSync(
  new URL('../../../docs/promises.md', import.meta.url),
  'utf8',
);

/** As many of each as there are. */
const NUMBERS = {T: 7, G: 8, P: 9, L: 8};

const all = Object.entries(NUMBERS).flatMap(([letter, count]) =>
  Array.from({length: count}, (_, index) => `${letter}${index + 1}`),
);

// As they are compiled: without types.
const FOLDER = new URL('../', import.meta.url);

const tests = readdirSync(FOLDER, {recursive: true, encoding: 'utf8'})
  .filter((path) => path.endsWith('.test.js'))
  .flatMap((path) =>
    findTests(new URL(path.replaceAll('\\', '/'), FOLDER)).map((test) => ({
      ...test,
      path,
    })),
  );

describe('docs/promises.md', () => {
  it('names each promise once, in order', () => {
    const named = [...page.matchAll(/^- \*\*([A-Z]\d)\*\* /gm)];
    expect(named.map(([, number]) => number)).to.eql(all);
  });

  for (const number of all) {
    it(`has tests that begin with ${number}`, () => {
      const begins = new RegExp(`^${number}\\b`);
      const own = tests.filter(({titles}) =>
        titles.some((title) => begins.test(title)),
      );
      expect(own).to.not.eql([]);
      expect(own.filter(({expects}) => !expects)).to.eql([]);
    });
  }
});

describe('every test', () => {
  it('expects something', () => {
    expect(tests.length).to.be.greaterThan(500);
    expect(tests.filter(({expects}) => !expects)).to.eql([]);
  });
});

describe('a test', () => {
  const expectsIn = (body: string) =>
    findTestsIn(`
      const check = (value) => expect(value).to.equal(1);
      const pass = (value) => expect(value);
      it('T1 a test', async () => {${body}});
    `).map(({expects}) => expects);

  it('that expects something is seen, in what it calls too', () => {
    for (const body of [
      'expect(1).to.equal(1);',
      'expect(list).to.be.empty;',
      'check(1);',
      'list.forEach(check);',
      'for (const one of list) expect(one).to.equal(1);',
      'const later = () => expect(1).to.equal(1); later();',
      'later(); function later() { expect(1).to.equal(1); }',
      'await until(() => true);',
      'await page.untilOpen();',
      'assert.equal(1, 1);',
    ]) {
      expect(expectsIn(body), body).to.eql([true]);
    }
  });

  it('that cannot fail is seen', () => {
    for (const body of [
      '',
      'expect(1);',
      'pass(1);',
      'const later = () => expect(1).to.equal(1);',
      'function later() { expect(1).to.equal(1); }',
      'await page.open();',
    ]) {
      expect(expectsIn(body), body).to.eql([false]);
    }
  });
});
