import {expect} from 'chai';
import {addLocale} from 'true-stock';
import 'true-stock/define';
import {configuration} from '../../src/page/configuration.js';
import {keepWords} from '../../src/words/languages.js';
import {labelOf} from '../../src/words/phrases.js';
import {sayText} from '../../src/words/words.js';
import {waitForStock, mount} from '../helpers/fixture.js';
import {LANGUAGES, wordsOf} from '../helpers/locales.js';
import {PLURALS} from '../helpers/plurals.js';
import {visibleText} from '../helpers/visible-text.js';
import {openRoom} from '../helpers/stock-room.js';

/** Counts for every plural category of the languages. */
const SAMPLES = [0, 1, 2, 3, 5, 11, 100, 1_000_000, 1.5];

describe('the words of a language', () => {
  afterEach(() => {
    configuration.messages = {};
  });

  for (const language of LANGUAGES) {
    const rules = new Intl.PluralRules(language);

    it(`${language} has all that there is to say`, async () => {
      const words = await wordsOf(language);
      const english = await wordsOf('en');
      const keys = Object.keys(words).filter((key) => key !== 'comma');
      expect(keys).to.have.members(Object.keys(english));
      expect(words.checked).to.include('{time}');
      const counting = [
        'lowStock',
        'tooFew',
        'minimum',
        'soldOutMany',
      ] as const;
      for (const name of counting) {
        const phrase = words[name];
        const other = typeof phrase === 'string' ? phrase : phrase.other;
        expect(other, name).to.include('{count}');
        if (phrase === other) continue;
        const {pluralCategories} = rules.resolvedOptions();
        expect(Object.keys(phrase), name).to.include.members(pluralCategories);
      }
    });

    for (const category of rules.resolvedOptions().pluralCategories) {
      it(`${language} counts right: ${category}`, async () => {
        keepWords(language, await wordsOf(language));
        const count = SAMPLES.find((n) => rules.select(n) === category)!;
        const number = new Intl.NumberFormat(language).format(count);
        const texts = (['lowStock', 'soldOutMany', 'tooFew'] as const).map(
          (name) => sayText(name, language, count),
        );
        expect(texts).to.eql(
          PLURALS[language][category]?.map((text) => text.replace('#', number)),
        );
      });
    }

    it(`${language} has a form for each category, or needs none`, async () => {
      const {pluralCategories} = rules.resolvedOptions();
      for (const phrase of Object.values(await wordsOf(language))) {
        const forms = typeof phrase === 'string' ? [] : Object.keys(phrase);
        expect(pluralCategories).to.include.members(forms);
      }
      expect(PLURALS[language]).to.have.all.keys(pluralCategories);
    });
  }

  it('are for those who read the same', async () => {
    keepWords('zh-CN', await wordsOf('zh-CN'));
    keepWords('pt-BR', await wordsOf('pt-BR'));
    keepWords('de', await wordsOf('de'));
    const inStock = (language: string) => sayText('inStock', language);
    expect(inStock('de-AT')).to.equal('Auf Lager');
    expect(inStock('pt')).to.equal('Em estoque');
    expect(inStock('zh-SG')).to.equal('有货');
    // Traditional characters are another script.
    expect(inStock('zh-TW')).to.equal('In stock');
    expect(inStock('cs')).to.equal('In stock');
  });

  it('say when they were true, in the punctuation of the language', async () => {
    const judged = {
      availability: 'in-stock',
      isStale: true,
      left: null,
    } as const;
    const record = {availability: 'in-stock'} as const;
    const snapshot = {
      productId: '30',
      freshness: 'aging',
      record,
      age: 60_000,
      failures: 1,
      error: null,
    } as const;
    const textIn = async (language: string) => {
      keepWords(language, await wordsOf(language));
      return labelOf(judged, snapshot, language)
        .filter(([, part]) => part !== 'age')
        .map(([text]) => text)
        .join('');
    };
    expect(await textIn('en')).to.equal('In stock, checked ');
    expect(await textIn('fr')).to.equal('En stock, vérifié à ');
    expect(await textIn('ar')).to.equal('متوفر، تم التحقق الساعة ');
    expect(await textIn('zh-CN')).to.equal('有货，查询于 ');
    expect(await textIn('ja')).to.equal('在庫あり、時点');
  });

  it("come after the shop's own, phrase by phrase", async () => {
    keepWords('de', await wordsOf('de'));
    configuration.messages = {inStock: 'Da!'};
    expect(sayText('inStock', 'de')).to.equal('Da!');
    expect(sayText('outOfStock', 'de')).to.equal('Ausverkauft');
  });

  it('of English are found however its tag is written', () => {
    keepWords('EN-GB', {unavailable: 'Gone'});
    expect(sayText('unavailable', 'en')).to.equal('Gone');
    expect(sayText('unavailable', 'en-US')).to.equal('Gone');
    keepWords('eng', {unavailable: 'Not available'});
    expect(sayText('unavailable', 'en-AU')).to.equal('Not available');
  });

  it('are said at once where a product is shown already', async () => {
    const {endpoint} = await openRoom({30: {availability: 'unavailable'}});
    const shown = await waitForStock(
      mount(
        `<true-stock lang="da" product-id="30" endpoint="${endpoint}">` +
          '</true-stock>',
      ),
    );
    expect(visibleText(shown)).to.equal('Not available');
    addLocale('da-DK', {unavailable: 'Ikke til salg'});
    await shown.updateComplete;
    expect(visibleText(shown)).to.equal('Ikke til salg');
    for (const wrong of ['no language', 'en-!!', 'en-x']) {
      expect(() => addLocale(wrong, {}), wrong).to.throw(RangeError);
    }
  });
});
