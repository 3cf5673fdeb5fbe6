import {page, type Libraries, type PageOptions} from '../pages/page.js';
import {ThemePage} from './theme-page.js';
import {ThemeShop} from './theme-shop.js';

/** What a test can change before the page opens. */
export interface OpenOptions extends PageOptions {
  /** Changes the server's HTML. */
  readonly edit?: (html: string) => string;
  /** Changes the shop after the page was sent. */
  readonly since?: (shop: ThemeShop) => void;
}

const openPages: ThemePage[] = [];

/** Opens a page of a theme in a separate shop. */
export async function openTheme(
  libraries: Libraries,
  content: string,
  {edit = (html) => html, since, ...options}: OpenOptions = {},
): Promise<ThemePage> {
  const shop = await ThemeShop.open();
  since?.(shop);
  const html = page(libraries, content, shop.base, options);
  const themePage = await ThemePage.open(edit(html), shop);
  openPages.push(themePage);
  return themePage;
}

/** Opens a page whose shop responds when it is told to. */
export async function openHeld(
  libraries: Libraries,
  content: string,
  {since, ...options}: OpenOptions = {},
): Promise<{page: ThemePage; answer: () => void}> {
  let answer = () => {};
  const held = await openTheme(libraries, content, {
    ...options,
    since: (shop) => {
      since?.(shop);
      shop.stockDelay = new Promise((resolve) => {
        answer = resolve;
      });
    },
  });
  return {page: held, answer: () => answer()};
}

/** Closes the pages that a test has opened. */
export function closeThemes(): void {
  for (const themePage of openPages.splice(0)) themePage.close();
}
