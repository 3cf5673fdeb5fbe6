import {createSheet} from '../page/page-style.js';

// Takes the place of Lit's module of this name in the script tag's build. It has
// the same functions, for browsers that can adopt style sheets.

export const unsafeCSS = createSheet;

export const getCompatibleStyle = (sheet: CSSStyleSheet): CSSStyleSheet =>
  sheet;

// Lit exports these, too. Nothing here uses them.
export const supportsAdoptingStyleSheets = true;
export const CSSResult = CSSStyleSheet;
export const css = unsafeCSS;

export function adoptStyles(root: ShadowRoot, sheets: CSSStyleSheet[]): void {
  root.adoptedStyleSheets = sheets;
}
