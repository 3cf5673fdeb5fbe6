import {expect} from 'chai';
import {closeThemes, openTheme} from './helpers/open-theme.js';
import {
  CARD_PAGES,
  PRODUCT_PAGES,
  TABLE_PAGES,
} from './helpers/product-pages.js';
import type {ThemePage} from './helpers/theme-page.js';

const PAGES = [
  ...PRODUCT_PAGES.map((one) => ({...one, name: `${one.name}, product`})),
  ...CARD_PAGES.map((one) => ({...one, name: `${one.name}, cards`})),
  ...TABLE_PAGES,
];

/** Where everything of the theme stands, in pixels. */
const places = (page: ThemePage) =>
  page.all('#content *:not(true-stock)').map((one) => {
    const {x, y} = one.getBoundingClientRect();
    return `${one.localName} ${Math.round(x)} ${Math.round(y)}`;
  });

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** Chromium tells of what has moved; the others have no such entries. */
function layoutShifts(page: ThemePage): LayoutShift[] {
  const entries: LayoutShift[] = [];
  const {PerformanceObserver} = page.window;
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      entries.push(...(list.getEntries() as LayoutShift[]));
    }).observe({type: 'layout-shift'});
  }
  return entries;
}

const twoFrames = async () => {
  for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
};

describe('L1 no layout shift', () => {
  afterEach(closeThemes);

  for (const {name, libraries, content} of PAGES) {
    it(`L1 ${name}: nothing moves when the first answer arrives`, async () => {
      let answer = () => {};
      const page = await openTheme(libraries, content(), {
        since: (shop) => {
          // Modules add one of what is sold in twos: that is refused.
          shop.stock.update('29', {minimum: 1});
          shop.held = new Promise((resolve) => {
            answer = resolve;
          });
        },
      });
      await twoFrames();
      const shifts = layoutShifts(page);
      const before = places(page);
      answer();
      await page.untilAnswered();
      await twoFrames();
      const after = places(page);
      const moved = before.flatMap((place, index) =>
        place === after[index] ? [] : [`${place} → ${after[index]}`],
      );
      expect(moved.join('\n')).to.equal('');
      expect(shifts.map(({value}) => value).join(' ')).to.equal('');
    });
  }
});
