import {closeThemes, openTheme} from '../helpers/open-theme.js';
import {byPlace, expectEachAdds} from '../helpers/test-ways-in.js';
import {THEMES} from '../helpers/ways-in.js';

/** Without True Stock, what the other tests block does add. */
describe('pages without True Stock', () => {
  afterEach(closeThemes);

  for (const {name: theme, libraries, ways} of THEMES) {
    for (const [place, all] of byPlace(ways)) {
      const names = all.map(({name}) => name).join(', ');
      it(`${theme}, ${place} (${names}): each adds once`, async () => {
        const content = all[0]!.content();
        const page = await openTheme(libraries, content, {hasTag: false});
        await expectEachAdds(page, all);
      });
    }
  }
});
