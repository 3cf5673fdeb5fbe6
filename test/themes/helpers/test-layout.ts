import {expect} from 'chai';
import {watchLayout} from './layout.js';
import {closeThemes, openHeld, openTheme} from './open-theme.js';
import type {Content} from './product-pages.js';
import type {ThemeShop} from './theme-shop.js';
import {CARDS, GOODS} from '../pages/goods.js';

/** Says where each of them was and is; a list in an assertion would be cut off. */
const expectNone = (moved: readonly string[]): void => {
  expect(moved.length, moved.join('\n')).to.equal(0);
};

type Change = (shop: ThemeShop) => void;

/** States that stock can change to, and how. */
export const STATES: Record<string, Change> = {
  'in stock': () => {},
  'all sold out': ({stock}) => {
    for (const {id} of GOODS) stock.update(id, {quantity: 0});
  },
  'some sold out, some low': ({stock}) => {
    const [first, second] = CARDS;
    stock.update('42', {quantity: 0});
    stock.update(first!.id, {quantity: 0});
    stock.update(second!.id, {quantity: 3});
  },
};

/** States with a longer text than the server's; a table cell has no room for it. */
const WORDY_STATES: Record<string, Change> = {
  'below what can be ordered': ({stock}) => {
    for (const {id} of GOODS) stock.update(id, {quantity: 4, minimum: 5});
  },
  'to be had later': ({stock}) => {
    const later = {quantity: 0, backorder: true, label: 'Ships in 2–3 days'};
    for (const {id} of GOODS) stock.update(id, later);
  },
};

/** For an element that has a line to itself. */
export const ROOMY_STATES = {...STATES, ...WORDY_STATES};

/** Modules add one piece of a product with minimum two: blocked. */
const since = ({stock}: ThemeShop) => stock.update('29', {minimum: 1});

/** Tests the layout of pages while stock takes these states. */
export function testLayout(
  pages: readonly Content[],
  states: Record<string, Change>,
): void {
  describe('L1 no layout shift', () => {
    afterEach(closeThemes);

    for (const content of pages) {
      for (const [state, change] of Object.entries(states)) {
        it(`L1 ${content.name}: nothing moves at a first answer: ${state}`, async () => {
          const {page, answer} = await openHeld(
            content.libraries,
            content.content(),
            {since},
          );
          const moved = await watchLayout(page);
          change(page.shop);
          answer();
          await page.untilAnswered();
          expectNone(await moved());
        });
      }

      it(`L1 ${content.name}: nothing moves when stock goes out, and in`, async () => {
        const page = await openTheme(content.libraries, content.content());
        await page.untilAnswered();
        const moved = await watchLayout(page);
        STATES['all sold out']!(page.shop);
        await page.window.TrueStock.refresh();
        expectNone(await moved());
        for (const {id} of GOODS) page.shop.stock.update(id, {quantity: 40});
        await page.window.TrueStock.refresh();
        expectNone(await moved());
      });

      it(`L1 ${content.name}: nothing moves when one after another goes out`, async () => {
        const page = await openTheme(content.libraries, content.content());
        await page.untilAnswered();
        const moved = await watchLayout(page);
        for (const {id} of GOODS) {
          page.shop.stock.update(id, {quantity: 0});
          await page.window.TrueStock.refresh();
          expectNone(await moved());
        }
      });
    }
  });
}
