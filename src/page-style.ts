const CSS =
  '[data-true-stock-blocked]{cursor:not-allowed!important;filter:grayscale(1);pointer-events:auto!important}' +
  '[data-true-stock-reason]{display:block;font-weight:bold;margin-block:.25em}' +
  '[data-true-stock-card]{display:block;min-height:1lh}' +
  '[data-true-stock-live]{clip-path:inset(50%);position:absolute;white-space:nowrap}';

let sheet: CSSStyleSheet | undefined;
let users = 0;

/**
 * Adopts the style of what we put on other people's nodes, while anyone uses
 * it. A theme's `disabled` class may take the pointer away; a press must still
 * be heard, and the cursor say that nothing comes of it.
 */
export function usePageStyle(isUsed: boolean): void {
  users += isUsed ? 1 : -1;
  const others = document.adoptedStyleSheets.filter((other) => other !== sheet);
  if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(CSS);
  document.adoptedStyleSheets = users ? [...others, sheet] : others;
}
