import {expect} from 'chai';
import {closeThemes, openTheme} from './open-theme.js';
import type {ThemePage} from './theme-page.js';
import {until} from '../../helpers/until.js';
import type {Theme, WayIn} from './ways-in.js';

/** Groups the ways in by page; those of one page are tried in turn. */
export const byPlace = (ways: readonly WayIn[]): Map<string, WayIn[]> => {
  const places = new Map<string, WayIn[]>();
  for (const way of ways) {
    places.set(way.place, [...(places.get(way.place) ?? []), way]);
  }
  return places;
};

/** Checks that every way adds its product exactly once. */
export async function expectEachAdds(
  page: ThemePage,
  ways: readonly WayIn[],
): Promise<void> {
  const {shop} = page;
  for (const {control, go, name, productId} of ways) {
    // A theme's spinner of the add before may still be turning.
    await until(
      () => page.find(control).matches(':not([disabled])'),
      'the button at rest',
    );
    shop.requests.length = 0;
    go(page);
    await page.untilAdded();
    const ids = shop.adds.map(({fields}) => fields.get('product_id'));
    expect(ids, name).to.eql([productId]);
  }
}

/** Tests every way in of a theme: none adds while sold out, each once after. */
export function testWaysIn({name: theme, libraries, ways}: Theme): void {
  describe(`G1 ${theme}`, () => {
    afterEach(closeThemes);

    for (const [place, all] of byPlace(ways)) {
      const names = all.map(({name}) => name).join(', ');
      const [{content, control, productId}] = all as [WayIn];

      it(`G1 ${theme}, ${place} (${names}): none while sold out, each once after`, async () => {
        const page = await openTheme(libraries, content(), {
          since: ({stock}) => stock.update(productId, {quantity: 0}),
        });
        await page.untilBlocked(control);
        for (const {go, name} of all) {
          go(page);
          await page.settle();
          expect(page.shop.adds, name).to.have.length(0);
        }
        await page.sell(productId, 40);
        await page.untilOpen(control);
        await expectEachAdds(page, all);
      });
    }
  });
}
