// A theme's `disabled` class may turn pointer events off. We still need the
// press, and the cursor must show that the control does nothing.
const CSS =
  '[data-true-stock-blocked]{cursor:not-allowed!important;filter:grayscale(1);pointer-events:auto!important}' +
  // Bootstrap fades its own buttons: do not fade them twice.
  '[data-true-stock-blocked]:not(.btn){opacity:.6}' +
  '[data-true-stock-reason]{display:block;font-size:.85em;font-weight:bold;line-height:1.15}' +
  '[data-true-stock-reason=beside]{display:inline;font-size:inherit}' +
  '[data-true-stock-card]{display:block;min-height:1lh}' +
  '[data-true-stock-card][blocked]{display:inline-block}' +
  '[data-true-stock-cell]{contain:inline-size;contain-intrinsic-inline-size:8em;display:inline-block}' +
  '[data-true-stock-live]{clip-path:inset(50%);position:fixed;white-space:nowrap}';

let sheet: CSSStyleSheet | undefined;
let users = 0;

/** Adopts the page's style sheet while anyone uses it. */
export function usePageStyle(isUsed: boolean): void {
  const before = users;
  users += isUsed ? 1 : -1;
  if (before && users) return;
  const others = document.adoptedStyleSheets.filter((other) => other !== sheet);
  if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(CSS);
  document.adoptedStyleSheets = users ? [...others, sheet] : others;
}
