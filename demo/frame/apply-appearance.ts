/** Colours, direction and language of a page of the shop. */
export interface Appearance {
  readonly scheme: 'light' | 'dark' | 'contrast';
  readonly dir: string;
  readonly lang: string;
}

/** Applies an appearance to a page from outside; the page's scripts do nothing. */
export function applyAppearance(
  page: Document,
  {scheme, dir, lang}: Appearance,
): void {
  const root = page.documentElement;
  root.dataset['scheme'] = scheme;
  // Bootstrap 5's own switch.
  root.dataset['bsTheme'] = scheme === 'light' ? 'light' : 'dark';
  root.dir = dir;
  root.lang = lang;
}
