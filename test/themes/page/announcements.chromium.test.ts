import {expect} from 'chai';
import {liveRegionsOf, listenTo} from '../../helpers/live-regions.js';
import {closeThemes, openTheme} from '../helpers/open-theme.js';
import {
  CARD_PAGES,
  type Content,
  PRODUCT_PAGES,
  TABLE_PAGES,
} from '../helpers/product-pages.js';
import {CARDS, MAIN} from '../pages/goods.js';
import {until} from '../../helpers/until.js';

const FILM = CARDS[1]!;

/** The longest delay of an announcement, and some more. */
const PATIENCE_MS = 3000;

const open = async ({libraries, content}: Content) => {
  const page = await openTheme(libraries, content());
  const announcements = listenTo(page.document);
  await page.untilAnswered();
  // The file that announces comes from beside the script.
  await until(() => liveRegionsOf(page.document).length);
  const clock = page.stopTimers();
  await clock.tickAsync(PATIENCE_MS);
  /** Sets the stock of these products and waits for announcements. */
  const setStock = async (quantity: number, ids: readonly string[]) => {
    for (const id of ids) page.shop.stock.update(id, {quantity});
    await page.window.TrueStock.refresh();
    await clock.tickAsync(PATIENCE_MS);
  };
  return {page, announcements, setStock};
};

describe('L5 announcements on theme pages', () => {
  afterEach(closeThemes);

  for (const content of PRODUCT_PAGES) {
    it(`L5 ${content.name}, product page: its changes, with its name`, async () => {
      const {page, announcements, setStock} = await open(content);
      expect(liveRegionsOf(page.document)).to.have.length(1);
      await setStock(0, [MAIN.id]);
      await setStock(40, [MAIN.id]);
      expect(announcements).to.eql([
        `${MAIN.name}: Out of stock`,
        `${MAIN.name}: In stock`,
      ]);
    });
  }

  for (const content of [
    ...CARD_PAGES.map((page) => ({...page, name: `${page.name}, cards`})),
    ...TABLE_PAGES,
  ]) {
    it(`L5 ${content.name}: one by its name, many as one sentence`, async () => {
      const {page, announcements, setStock} = await open(content);
      expect(liveRegionsOf(page.document)).to.have.length(1);
      await setStock(0, [FILM.id]);
      await setStock(40, [FILM.id]);
      await setStock(
        0,
        CARDS.map(({id}) => id),
      );
      expect(announcements).to.eql([
        `${FILM.name}: Out of stock`,
        `${FILM.name}: In stock`,
        '3 products are now sold out',
      ]);
    });
  }

  it('L5 the region goes with the binding', async () => {
    const {page} = await open(PRODUCT_PAGES[0]!);
    page.removeTrueStock();
    expect(liveRegionsOf(page.document)).to.eql([]);
  });
});
