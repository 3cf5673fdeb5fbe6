import {expect} from 'chai';
import {version} from 'true-stock';
import {SCRIPT} from '../../helpers/frame.js';
import {createOlderBuild} from '../../helpers/older-build.js';
import {closeThemes, openTheme} from '../helpers/open-theme.js';
import {PRODUCT_PAGES} from '../helpers/product-pages.js';
import type {ThemePage} from '../helpers/theme-page.js';
import type {ThemeShop} from '../helpers/theme-shop.js';

const TAG = new RegExp(`<script defer src="${SCRIPT}"[^>]*></script>`);
const OLDER = '0.0.9';

/** Replaces the page's script tag by several. */
const TAGS: Record<string, (tag: string, older: string) => string> = {
  twice: (tag) => tag + tag,
  'an older one after it': (tag, older) => tag + tag.replace(SCRIPT, older),
  'an older one before it': (tag, older) => tag.replace(SCRIPT, older) + tag,
};

/** Except jQuery's own data of the window. */
const globalsOf = (page: ThemePage) =>
  Reflect.ownKeys(page.window)
    .map(String)
    .filter((name) => !/^jQuery\d/.test(name));

const faultsOf = ({window}: ThemePage) =>
  (window as unknown as {faults: string[]}).faults;

const RECORD_FAULTS =
  '<script>window.faults = [];' +
  "addEventListener('error', ({message}) => faults.push(message));" +
  "addEventListener('unhandledrejection', ({reason}) => faults.push(`${reason}`));" +
  '</script>';

const countAnswers = ({controls}: ThemeShop) => {
  const {onResponse} = controls;
  const answers: string[] = [];
  controls.onResponse = (url, answer) => {
    answers.push(url);
    onResponse?.(url, answer);
  };
  return answers;
};

describe('L4 L8 a theme page with two script tags', () => {
  let older: string;

  before(async () => {
    older = await createOlderBuild(OLDER);
  });
  after(() => URL.revokeObjectURL(older));
  afterEach(closeThemes);

  for (const {name, libraries, content} of PRODUCT_PAGES) {
    for (const [what, tags] of Object.entries(TAGS)) {
      it(`L4 L8 ${name}, ${what}: one poller, bound once, no error`, async () => {
        const plain = await openTheme(libraries, content(), {hasTag: false});
        const globals = globalsOf(plain);
        let answers: string[] = [];
        const page = await openTheme(libraries, content(), {
          edit: (html) =>
            html
              .replace('<base', `${RECORD_FAULTS}<base`)
              .replace(TAG, (tag) => tags(tag, older)),
          since: (shop) => {
            answers = countAnswers(shop);
            for (const {id} of shop.stock.products) {
              shop.stock.update(id, {quantity: 0});
            }
          },
        });
        await page.untilAnswered();
        expect(answers).to.have.length(1);
        await page.window.TrueStock.refresh();
        expect(answers).to.have.length(2);

        const ids = page
          .all('true-stock')
          .map((element) => element.getAttribute('product-id'));
        expect(ids).to.eql([...new Set(ids)]);
        const blocked = page.all('[data-true-stock-blocked]');
        expect(blocked.length).to.be.at.least(ids.length);
        for (const control of blocked) {
          const reason = control.getAttribute('aria-describedby')!;
          expect(page.all(`[id="${reason}"]`), reason).to.have.length(1);
        }
        const places = blocked.map((element) =>
          element.getAttribute('aria-describedby'),
        );
        expect(page.all('[data-true-stock-reason]')).to.have.length(
          new Set(places).size,
        );

        expect(faultsOf(page)).to.eql([]);
        const added = globalsOf(page).filter((key) => !globals.includes(key));
        expect(added).to.have.members(['TrueStock', 'faults']);
        expect(page.window.TrueStock.version).to.equal(
          what === 'an older one before it' ? OLDER : version,
        );
      });
    }
  }

  it('L8 both are gone after configure({theme: false})', async () => {
    const {libraries, content} = PRODUCT_PAGES[1]!;
    const page = await openTheme(libraries, content(), {
      edit: (html) => html.replace(TAG, (tag) => tag + tag),
      since: ({stock}) => stock.update('42', {quantity: 0}),
    });
    await page.untilBlocked('#button-cart');
    page.removeTrueStock();
    expect(page.isBlocked('#button-cart')).to.equal(false);
    expect(page.all('true-stock')).to.have.length(0);
  });
});
