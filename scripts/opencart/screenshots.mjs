import {mkdirSync} from 'node:fs';
import {join} from 'node:path';

const WIDTHS = [1280, 360];

/**
 * Saves the page at a desktop's and a phone's width, the control in view;
 * without a folder it does nothing.
 *
 * @param {string | undefined} folder
 */
export const screenshots = (folder) => {
  if (!folder) return async () => {};
  mkdirSync(folder, {recursive: true});
  return async ({page, shop}, name, selector = '#button-cart') => {
    const {height} = page.viewport();
    for (const width of WIDTHS) {
      await page.setViewport({width, height});
      await page.$eval(selector, (control) =>
        control.scrollIntoView({block: 'center', behavior: 'instant'}),
      );
      await page.screenshot({
        path: join(folder, `${shop.version} ${name} ${width}.png`),
      });
    }
    await page.setViewport({width: WIDTHS[0], height});
  };
};
