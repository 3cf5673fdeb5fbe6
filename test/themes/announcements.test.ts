import {expect} from 'chai';
import {liveRegionsOf, listenTo} from '../helpers/live-regions.js';
import {closeThemes, openTheme} from './helpers/open-theme.js';
import {
  CARD_PAGES,
  type Content,
  PRODUCT_PAGES,
  TABLE_PAGES,
} from './helpers/product-pages.js';
import {CARDS, MAIN} from './pages/goods.js';

const FILM = CARDS[1]!;

/** However patient a page is, it has spoken by then. */
const PATIENCE_MS = 3000;

const open = async ({libraries, content}: Content) => {
  const page = await openTheme(libraries, content());
  const heard = listenTo(page.document);
  await page.untilAnswered();
  const clock = page.stopTimers();
  await clock.tickAsync(PATIENCE_MS);
  /** Sells these out, or brings them back, and hears what is said of it. */
  const hear = async (quantity: number, ids: readonly string[]) => {
    for (const id of ids) page.shop.stock.update(id, {quantity});
    await page.window.TrueStock.refresh();
    await clock.tickAsync(PATIENCE_MS);
  };
  return {page, heard, hear};
};

describe('L5 announcements on theme pages', () => {
  afterEach(closeThemes);

  for (const one of PRODUCT_PAGES) {
    it(`L5 ${one.name}, product page: its changes, with its name`, async () => {
      const {page, heard, hear} = await open(one);
      expect(liveRegionsOf(page.document)).to.have.length(1);
      await hear(0, [MAIN.id]);
      await hear(40, [MAIN.id]);
      expect(heard).to.eql([
        `${MAIN.name}: Out of stock`,
        `${MAIN.name}: In stock`,
      ]);
    });
  }

  for (const one of [
    ...CARD_PAGES.map((page) => ({...page, name: `${page.name}, cards`})),
    ...TABLE_PAGES,
  ]) {
    it(`L5 ${one.name}: one by its name, many as one sentence`, async () => {
      const {page, heard, hear} = await open(one);
      expect(liveRegionsOf(page.document)).to.have.length(1);
      await hear(0, [FILM.id]);
      await hear(40, [FILM.id]);
      await hear(
        0,
        CARDS.map(({id}) => id),
      );
      expect(heard).to.eql([
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
