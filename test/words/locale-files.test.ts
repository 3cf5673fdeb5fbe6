import {expect} from 'chai';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Phrase} from '../../src/words/messages.js';
import {LANGUAGES, wordsOf} from '../helpers/locales.js';

const EXTENSION = new URL(
  '../../../opencart/language/catalog/',
  import.meta.url,
);
const FILES = readdirSync(
  new URL('../../../src/words/locales/', import.meta.url),
);

/** Languages by OpenCart's name: `de-de` uses the texts of `de`. */
const localeOf = (code: string) =>
  LANGUAGES.find((name) => [name.toLowerCase(), name].includes(code)) ??
  code.slice(0, 2);

const snake = (name: string) =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The widget's texts in a language file of the extension. */
function extensionWords(file: string): Map<string, string> {
  const text = readFileSync(new URL(file, EXTENSION), 'utf8');
  const lines = text.matchAll(/^\$_\['true_stock_(\w+)'\] = '(.*)';$/gm);
  return new Map([...lines].map(([, name, word]) => [name!, word!]));
}

/** A phrase by the extension's names for its forms. */
const namesOf = (name: string, phrase: Phrase, words: Map<string, string>) =>
  ['', '_zero', '_one', '_two', '_few', '_many', '_other']
    .filter((form) => words.has(snake(name) + form))
    .map((form) => {
      const category = form.slice(1) as Intl.LDMLPluralRule;
      const own =
        typeof phrase === 'string'
          ? phrase
          : (phrase[category] ?? phrase.other);
      return [snake(name) + form, own] as const;
    });

describe('the words', () => {
  it('are in one file to a language, named by its code', () => {
    const files = LANGUAGES.map((language) => `${language}.ts`);
    expect(FILES.toSorted()).to.eql(files.toSorted());
  });

  for (const file of readdirSync(EXTENSION)) {
    it(`are those of the extension: ${file}`, async () => {
      const translations = extensionWords(file);
      const words = await wordsOf(localeOf(file.slice(0, -'.php'.length)));
      const pairs = Object.entries(words).flatMap(([name, phrase]) =>
        namesOf(name, phrase, translations),
      );
      expect(pairs.length).to.be.at.least(Object.keys(words).length);
      for (const [name, own] of pairs)
        expect(own).to.equal(translations.get(name));
    });
  }
});
