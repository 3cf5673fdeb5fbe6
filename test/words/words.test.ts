import {expect} from 'chai';
import type {Verdict} from 'true-stock';
import {configuration} from '../../src/page/configuration.js';
import {cleanLabel} from '../../src/words/clean-label.js';
import {explain, labelOf} from '../../src/words/phrases.js';
import {languageOf} from '../../src/words/languages.js';
import {say} from '../../src/words/words.js';
import {fixture} from '../helpers/fixture.js';

const textOf = (fragments: ReturnType<typeof say>) =>
  fragments.map(([text]) => text).join('');

describe('words', () => {
  afterEach(() => {
    configuration.messages = {};
    delete configuration.lang;
  });

  it('follow the plural of the language', () => {
    configuration.messages = {
      lowStock: {
        one: '{count} kus',
        few: '{count} kusy',
        other: '{count} kusů',
      },
    };
    const words = [1, 3, 5].map((left) => textOf(say('lowStock', 'cs', left)));
    expect(words).to.eql(['1 kus', '3 kusy', '5 kusů']);
    expect(textOf(say('lowStock', 'en', 3))).to.equal('3 kusů');
  });

  it('say which piece is the number, and which the time', () => {
    expect(say('lowStock', 'en', 1234)).to.eql([
      ['Only '],
      ['1,234', 'count'],
      [' left'],
    ]);
    const time = new Date(2026, 10, 5, 14, 2).valueOf();
    expect(say('checked', 'en-GB', 0, time)[1]).to.eql(['14:02', 'age']);
  });

  it('leave a placeholder that is none', () => {
    configuration.messages = {inStock: '{shop} {count'};
    expect(textOf(say('inStock', 'en'))).to.equal('{shop} {count');
  });

  it('leave out a text of the shop that is none', () => {
    for (const wrong of [null, 7, [], {}, true]) {
      configuration.messages = {inStock: wrong as never};
      expect(textOf(say('inStock', 'en'))).to.equal('In stock');
    }
  });

  it('are in the language of the element, the page, or English', () => {
    const languageIn = (html: string) =>
      languageOf(fixture(html).querySelector('i')!);
    expect(languageIn('<p lang="de"><i></i></p>')).to.equal('de');
    expect(languageIn('<p lang="de"><i lang="fr-ca"></i></p>')).to.equal(
      'fr-CA',
    );
    expect(languageIn('<p lang="no language"><i></i></p>')).to.equal('en');
    configuration.lang = 'it';
    expect(languageIn('<p lang="de"><i></i></p>')).to.equal('it');
    expect(languageIn('<p lang="de"><i lang="fr"></i></p>')).to.equal('fr');
  });

  it('give the reason with its number, where there is one', () => {
    const reason = (verdict: Verdict, record: Parameters<typeof explain>[1]) =>
      explain(verdict, record, 'en');
    const record = {availability: 'in-stock', minimum: 2} as const;
    const no = {ok: false} as const;
    expect(reason({...no, reason: 'too-few', left: 1}, record)).to.equal(
      'Only 1 can be ordered',
    );
    const vague = 'Cannot be added to the cart just now';
    expect(reason({...no, reason: 'too-few'}, record)).to.equal(vague);
    expect(reason({ok: 'unknown'}, null)).to.equal(vague);
    expect(reason({...no, reason: 'minimum'}, record)).to.equal(
      'Order at least 2',
    );
    expect(reason({...no, reason: 'option-out-of-stock'}, record)).to.equal(
      'The chosen option is out of stock',
    );
  });

  it("let the shop's label win over the word of its state only", () => {
    const record = {
      availability: 'out-of-stock',
      label: 'Back in May',
    } as const;
    const no = {ok: false} as const;
    expect(explain({...no, reason: 'out-of-stock'}, record, 'en')).to.equal(
      'Back in May',
    );
    expect(explain({...no, reason: 'unavailable'}, record, 'en')).to.equal(
      'Not available',
    );
    const judged = {
      availability: 'out-of-stock',
      isStale: false,
      left: null,
    } as const;
    const snapshot = {
      productId: '30',
      freshness: 'fresh',
      record,
      age: 0,
      failures: 0,
      error: null,
    } as const;
    expect(labelOf(judged, snapshot, 'en')).to.eql([['Back in May']]);
  });

  it('L3 say “In stock” of a low stock whose number is not told', () => {
    const judged = {availability: 'low-stock', isStale: false} as const;
    const snapshot = {
      productId: '30',
      freshness: 'fresh',
      record: {availability: 'low-stock'},
      age: 0,
      failures: 0,
      error: null,
    } as const;
    const label = (left: number | null) =>
      textOf(labelOf({...judged, left}, snapshot, 'en'));
    expect([label(3), label(null)]).to.eql(['Only 3 left', 'In stock']);
  });
});

describe('cleanLabel', () => {
  it('L3 gives plain text, or none', () => {
    expect(cleanLabel('Ships in 2–3 days')).to.equal('Ships in 2–3 days');
    expect(cleanLabel('a\u202eb\u2066c\u0000\u001b\n')).to.equal('abc');
    expect(cleanLabel('زودی')).to.equal('زودی');
    expect(cleanLabel('x'.repeat(120))).to.have.length(120);
    for (const label of ['x'.repeat(121), 7, null, undefined, {}, ['a']]) {
      expect(cleanLabel(label)).to.equal('');
    }
  });
});
