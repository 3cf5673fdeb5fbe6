import {mkdirSync} from 'node:fs';
import {join} from 'node:path';

const WIDTHS = [1280, 360];

/** Acts at a desktop's width, then at a phone's, and restores the first. */
export const atWidths = async (page, act) => {
  const {height} = page.viewport();
  for (const width of WIDTHS) {
    await page.setViewport({width, height});
    await act(width);
  }
  await page.setViewport({width: WIDTHS[0], height});
};

/**
 * Saves the page at both widths with the control in view, given as an element
 * or a selector. Does nothing without a folder.
 *
 * @param {string | undefined} folder
 */
export const screenshots = (folder) => {
  if (!folder) return async () => {};
  mkdirSync(folder, {recursive: true});
  return async ({page, shop}, name, shown = '#button-cart') => {
    const control = typeof shown === 'string' ? await page.$(shown) : shown;
    await atWidths(page, async (width) => {
      await control.evaluate((node) =>
        node.scrollIntoView({
          block: 'center',
          inline: 'center',
          behavior: 'instant',
        }),
      );
      await page.screenshot({
        path: join(folder, `${shop.version} ${name} ${width}.png`),
      });
    });
  };
};
