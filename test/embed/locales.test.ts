import {expect} from 'chai';
import {waitForStock} from '../helpers/fixture.js';
import {elementIn, loadScriptTag, openFrame} from '../helpers/frame.js';
import {LANGUAGES, wordsOf} from '../helpers/locales.js';
import {visibleText} from '../helpers/visible-text.js';
import {openRoom} from '../helpers/stock-room.js';
import {until} from '../helpers/until.js';

const PRODUCTS = {
  30: {availability: 'in-stock'},
  31: {availability: 'out-of-stock'},
};

/** A page in a language, and its errors. */
const openPage = async (language: string) => {
  const room = await openRoom(PRODUCTS);
  const page = await openFrame({
    html:
      `<html lang="${language}">` +
      '<true-stock product-id="30">Server</true-stock>',
  });
  const faults: string[] = [];
  page.addEventListener('error', ({message}) => faults.push(message));
  page.addEventListener('unhandledrejection', ({reason}) => {
    faults.push(String(reason));
  });
  return {page, data: {endpoint: room.endpoint}, faults};
};

const addElement = ({document}: Window, attributes: string) =>
  document.body.insertAdjacentHTML(
    'beforeend',
    `<true-stock ${attributes}>Server</true-stock>`,
  );

/** URLs of the locale files that a page has requested. */
const asked = (page: Window): string[] =>
  page.performance
    .getEntriesByType('resource')
    .map(({name}) => name)
    .filter((name) => name.includes('/locales/'))
    .map((name) => new URL(name).pathname + new URL(name).search);

describe('the script tag', () => {
  for (const language of LANGUAGES) {
    it(`speaks ${language}`, async () => {
      const {page, data, faults} = await openPage(language);
      await loadScriptTag(page, data);
      const shown = await waitForStock(await elementIn(page));
      const {inStock} = await wordsOf(language);
      await until(() => visibleText(shown) === inStock);
      // English is in the script.
      const files = language === 'en' ? [] : [`/dist/locales/${language}.js`];
      expect(asked(page)).to.eql(files);
      expect(faults).to.eql([]);
    });
  }

  it('speaks the language of data-lang, and of one element', async () => {
    const {page, data} = await openPage('de');
    addElement(page, 'lang="ja" product-id="30"');
    await loadScriptTag(page, {...data, lang: 'it-CH'});
    const [first, second] = page.document.querySelectorAll('true-stock');
    await until(() => visibleText(first!) === 'Disponibile');
    await until(() => visibleText(second!) === '在庫あり');
    expect(asked(page)).to.have.members([
      '/dist/locales/it.js',
      '/dist/locales/ja.js',
    ]);
  });

  it("lets the shop's own words win", async () => {
    const {page, data} = await openPage('de');
    addElement(page, 'product-id="31"');
    await loadScriptTag(page, {...data, messages: '{"inStock":"Da!"}'});
    const [first, second] = page.document.querySelectorAll('true-stock');
    await until(() => visibleText(second!) === 'Ausverkauft');
    expect(visibleText(first!)).to.equal('Da!');
    page.TrueStock!.configure({messages: {inStock: 'Vorrätig'}});
    await first!.updateComplete;
    expect(visibleText(first!)).to.equal('Vorrätig');
  });

  it('fetches nothing where the shop says it all', async () => {
    const {page, data} = await openPage('de');
    const messages = {...(await wordsOf('en')), inStock: 'Da!'};
    await loadScriptTag(page, {...data, messages: JSON.stringify(messages)});
    const shown = await waitForStock(await elementIn(page));
    expect(visibleText(shown)).to.equal('Da!');
    await page.TrueStock!.refresh();
    expect(asked(page)).to.eql([]);
  });

  it('fetches nothing for a language that it has not', async () => {
    const {page, data} = await openPage('cs');
    await loadScriptTag(page, data);
    const shown = await waitForStock(await elementIn(page));
    expect(visibleText(shown)).to.equal('In stock');
    await page.TrueStock!.refresh();
    expect(asked(page)).to.eql([]);
  });

  it('fetches words of its own version', async () => {
    const {page, data} = await openPage('fr');
    const src = '/dist/true-stock.min.js?v=a/b.1';
    await loadScriptTag(page, data, src);
    const shown = await waitForStock(await elementIn(page));
    await until(() => visibleText(shown) === 'En stock');
    expect(asked(page)).to.eql(['/dist/locales/fr.js?v=a/b.1']);
  });

  it('stays English where the words cannot be had', async () => {
    const {page, data, faults} = await openPage('de');
    // Without a URL of the script there are no files beside it.
    const source = await (await fetch('/dist/true-stock.min.js')).blob();
    const script = new Blob([source], {type: 'text/javascript'});
    const address = URL.createObjectURL(script);
    await loadScriptTag(page, data, address);
    URL.revokeObjectURL(address);
    const shown = await waitForStock(await elementIn(page));
    await page.TrueStock!.refresh();
    expect(visibleText(shown)).to.equal('In stock');
    expect(faults).to.eql([]);
  });
});
