import {expect} from 'chai';
import {waitForPaint} from '../../helpers/until.js';
import {closeThemes, openTheme} from '../helpers/open-theme.js';
import {
  type Content,
  PRODUCT_AND_CARD_PAGES,
  TABLE_PAGES,
} from '../helpers/product-pages.js';
import {linesOfOurs, unreadable} from '../helpers/readable.js';
import type {ThemePage} from '../helpers/theme-page.js';
import {GOODS} from '../pages/goods.js';

/** 1280 pixels at 400 %: WCAG 2.2, 1.4.10. */
const NARROW = 320;
const WIDE = 1000;

const LONG = 'Ships in two to three weeks, from our second warehouse abroad';

type Changes = Parameters<ThemePage['shop']['stock']['update']>[1];

/** The states that every product goes through. */
const CHANGES: readonly Changes[] = [
  {quantity: 0},
  {quantity: 4, minimum: 5},
  {quantity: 0, backorder: true, label: LONG},
  {backorder: false},
];

const open = async ({libraries, content}: Content, width: number) => {
  const page = await openTheme(libraries, content());
  page.resize(width);
  await page.untilAnswered();
  return page;
};

/** Tables may be wider than the window: they scroll, so nothing is cut off. */
const expectNoOverlap = async (page: ThemePage) => {
  await waitForPaint();
  const faults = unreadable(page).filter((fault) => !fault.startsWith('cut'));
  expect(faults.join('\n')).to.equal('');
};

const expectReadable = async (page: ThemePage) => {
  await waitForPaint();
  expect(linesOfOurs(page)).to.be.greaterThan(2);
  expect(unreadable(page).join('\n')).to.equal('');
};

const change = async (page: ThemePage, changes: Changes) => {
  for (const {id} of GOODS) page.shop.stock.update(id, changes);
  await page.window.TrueStock.refresh();
};

describe('L6 400 % zoom', () => {
  afterEach(closeThemes);

  for (const content of PRODUCT_AND_CARD_PAGES) {
    it(`L6 ${content.name}: all can be read at ${NARROW} pixels`, async () => {
      const page = await open(content, NARROW);
      await expectReadable(page);
      for (const changes of CHANGES) {
        await change(page, changes);
        await expectReadable(page);
      }
    });

    it(`L6 ${content.name}: and when the window is resized`, async () => {
      const page = await open(content, WIDE);
      await change(page, {quantity: 0});
      await expectReadable(page);
      for (const width of [NARROW, WIDE, NARROW]) {
        page.resize(width);
        await expectReadable(page);
      }
    });

    it(`L6 ${content.name}: the page grows no wider`, async () => {
      const page = await open(content, NARROW);
      await change(page, {quantity: 0});
      await waitForPaint();
      const {scrollWidth} = page.document.documentElement;
      page.removeTrueStock();
      const {scrollWidth: before} = page.document.documentElement;
      expect(scrollWidth).to.be.at.most(before);
    });
  }

  for (const content of TABLE_PAGES) {
    it(`L6 ${content.name}: nothing lies on anything else`, async () => {
      const page = await open(content, WIDE);
      for (const changes of CHANGES) {
        await change(page, changes);
        for (const width of [NARROW, WIDE]) {
          page.resize(width);
          await expectNoOverlap(page);
        }
      }
    });
  }
});
