/** How a page of the shop looks and reads. */
export interface Dress {
  readonly scheme: 'light' | 'dark' | 'contrast';
  readonly dir: string;
  readonly lang: string;
}

/** Dresses a page; no script of it has to know. */
export function dress(page: Document, {scheme, dir, lang}: Dress): void {
  const root = page.documentElement;
  root.dataset['scheme'] = scheme;
  // Bootstrap 5's own switch.
  root.dataset['bsTheme'] = scheme === 'light' ? 'light' : 'dark';
  root.dir = dir;
  root.lang = lang;
}
