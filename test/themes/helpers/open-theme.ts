import {page, type Libraries, type PageOptions} from '../pages/page.js';
import {ThemePage} from './theme-page.js';
import {ThemeShop} from './theme-shop.js';

/** What a test may change before the page is there. */
export interface OpenOptions extends PageOptions {
  /** Changes what the server sent. */
  readonly edit?: (html: string) => string;
  /** What has happened in the shop since the page was sent. */
  readonly since?: (shop: ThemeShop) => void;
}

const open: ThemePage[] = [];

/** Opens a page of a theme in a shop of its own. */
export async function openTheme(
  libraries: Libraries,
  content: string,
  {edit = (html) => html, since, ...options}: OpenOptions = {},
): Promise<ThemePage> {
  const shop = await ThemeShop.open();
  since?.(shop);
  const html = page(libraries, content, shop.base, options);
  const opened = await ThemePage.open(edit(html), shop);
  open.push(opened);
  return opened;
}

/** Closes what a test has opened. */
export function closeThemes(): void {
  for (const one of open.splice(0)) one.close();
}
