import {expect} from 'chai';
import {addLocale} from 'true-stock';
import 'true-stock/define';
import {configuration} from '../src/configuration.js';
import {keepWords} from '../src/languages.js';
import {sayText} from '../src/words.js';
import {answered, mount} from './helpers/fixture.js';
import {LANGUAGES, wordsOf} from './helpers/locales.js';
import {seenText} from './helpers/seen-text.js';
import {openRoom} from './helpers/stock-room.js';

type Category = Intl.LDMLPluralRule;
type Said = Partial<Record<Category, [lowStock: string, soldOut: string]>>;

/** A number that no space or figure of a language changes is 0. */
const SAMPLES = [0, 1, 2, 3, 5, 11, 100, 1_000_000, 1.5];

/** What each language says, by the categories that it has. */
const SAID: Record<(typeof LANGUAGES)[number], Said> = {
  en: {
    one: ['Only # left', '# product is now sold out'],
    other: ['Only # left', '# products are now sold out'],
  },
  de: {
    one: ['Nur noch # Stück auf Lager', '# Artikel ist jetzt ausverkauft'],
    other: ['Nur noch # Stück auf Lager', '# Artikel sind jetzt ausverkauft'],
  },
  fr: {
    one: ['Plus que # en stock', '# produit est désormais épuisé'],
    many: ['Plus que # en stock', '# de produits sont désormais épuisés'],
    other: ['Plus que # en stock', '# produits sont désormais épuisés'],
  },
  es: {
    one: ['Solo queda #', '# producto se acaba de agotar'],
    many: ['Solo quedan #', '# de productos se acaban de agotar'],
    other: ['Solo quedan #', '# productos se acaban de agotar'],
  },
  it: {
    one: ['Ne resta solo #', '# prodotto è ora esaurito'],
    many: ['Ne restano solo #', '# di prodotti sono ora esauriti'],
    other: ['Ne restano solo #', '# prodotti sono ora esauriti'],
  },
  nl: {
    one: ['Nog maar # op voorraad', '# product is nu uitverkocht'],
    other: ['Nog maar # op voorraad', '# producten zijn nu uitverkocht'],
  },
  pl: {
    one: ['Została tylko # sztuka', '# produkt właśnie się wyprzedał'],
    few: ['Zostały tylko # sztuki', '# produkty właśnie się wyprzedały'],
    many: ['Zostało tylko # sztuk', '# produktów właśnie się wyprzedało'],
    other: ['Zostało tylko # sztuki', '# produktu właśnie się wyprzedało'],
  },
  'pt-BR': {
    one: ['Resta apenas #', '# produto acabou de esgotar'],
    many: ['Restam apenas #', '# de produtos acabaram de esgotar'],
    other: ['Restam apenas #', '# produtos acabaram de esgotar'],
  },
  ru: {
    one: ['Осталась всего # штука', '# товар закончился'],
    few: ['Осталось всего # штуки', '# товара закончились'],
    many: ['Осталось всего # штук', '# товаров закончились'],
    other: ['Осталось всего # штуки', '# товара закончились'],
  },
  tr: {
    one: ['Son # adet', '# ürün tükendi'],
    other: ['Son # adet', '# ürün tükendi'],
  },
  ar: {
    zero: ['لم تتبقَّ أي قطعة', 'لم ينفد أي منتج'],
    one: ['بقيت قطعة واحدة فقط', 'نفد منتج واحد الآن'],
    two: ['بقيت قطعتان فقط', 'نفد منتجان الآن'],
    few: ['بقيت # قطع فقط', 'نفدت # منتجات الآن'],
    many: ['بقيت # قطعة فقط', 'نفد # منتجًا الآن'],
    other: ['بقيت # قطعة فقط', 'نفد # منتج الآن'],
  },
  'zh-CN': {other: ['仅剩 # 件', '# 件商品已售罄']},
  ja: {other: ['残り#点', '#点の商品が在庫切れになりました']},
};

describe('the words of a language', () => {
  afterEach(() => {
    configuration.messages = {};
  });

  for (const language of LANGUAGES) {
    const rules = new Intl.PluralRules(language);

    it(`${language} has all that there is to say`, async () => {
      const words = await wordsOf(language);
      const english = await wordsOf('en');
      expect(Object.keys(words)).to.eql(Object.keys(english));
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
      }
    });

    for (const category of rules.resolvedOptions().pluralCategories) {
      it(`${language} counts right: ${category}`, async () => {
        keepWords(language, await wordsOf(language));
        const count = SAMPLES.find((n) => rules.select(n) === category)!;
        const number = new Intl.NumberFormat(language).format(count);
        const said = (['lowStock', 'soldOutMany'] as const).map((name) =>
          sayText(name, language, count),
        );
        expect(said).to.eql(
          SAID[language][category]?.map((text) => text.replace('#', number)),
        );
      });
    }

    it(`${language} has a form for each category, or needs none`, async () => {
      const {pluralCategories} = rules.resolvedOptions();
      for (const phrase of Object.values(await wordsOf(language))) {
        const forms = typeof phrase === 'string' ? [] : Object.keys(phrase);
        expect(pluralCategories).to.include.members(forms);
      }
      expect(SAID[language]).to.have.all.keys(pluralCategories);
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

  it("come after the shop's own, phrase by phrase", async () => {
    keepWords('de', await wordsOf('de'));
    configuration.messages = {inStock: 'Da!'};
    expect(sayText('inStock', 'de')).to.equal('Da!');
    expect(sayText('outOfStock', 'de')).to.equal('Ausverkauft');
  });

  it('are said at once where a product is shown already', async () => {
    const {endpoint} = await openRoom({30: {availability: 'unavailable'}});
    const shown = await answered(
      mount(
        `<true-stock lang="da" product-id="30" endpoint="${endpoint}">` +
          '</true-stock>',
      ),
    );
    expect(seenText(shown)).to.equal('Not available');
    addLocale('da-DK', {unavailable: 'Ikke til salg'});
    await shown.updateComplete;
    expect(seenText(shown)).to.equal('Ikke til salg');
    expect(() => addLocale('no language', {})).to.throw(RangeError);
  });
});
