import {mkdirSync} from 'node:fs';
import {join} from 'node:path';

const WIDTHS = [1280, 360];

/** A desktop's width and a phone's, one after the other, and back. */
export const atWidths = async (page, act) => {
  const {height} = page.viewport();
  for (const width of WIDTHS) {
    await page.setViewport({width, height});
    await act(width);
  }
  await page.setViewport({width: WIDTHS[0], height});
};

/**
 * Saves the page at both widths, the control in view; without a folder it does
 * nothing. The control is one in the page, or a selector.
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
