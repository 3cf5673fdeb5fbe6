import {native} from './native.js';

// A theme may turn pointer events off on what is disabled. We still need the
// press, and the cursor must show that the control does nothing.
const CSS =
  '[data-true-stock-blocked]{cursor:not-allowed!important;filter:grayscale();opacity:.6;pointer-events:auto!important}' +
  '[data-true-stock-reason=""]{display:block!important;line-height:1.15;font-size:.85em;font-weight:bold}' +
  // In the font of the label that it replaces: another face may make its line higher.
  '[data-true-stock-reason=beside]{display:inline!important;flex:none}' +
  // In a row of a card, neither gives way to its neighbours.
  '[data-true-stock-card]{display:block;flex:none;min-height:1lh}' +
  // The reason joins its line; what stands before and after does not.
  '[data-true-stock-card][blocked]{display:inline}' +
  '[data-true-stock-card][blocked]:before,[data-true-stock-reason=beside]:after{content:"";display:block}' +
  '[data-true-stock-hushed]{visibility:hidden!important}' +
  // Its text keeps its room.
  '[data-true-stock-hushed=bare]{display:contents!important}' +
  '[data-true-stock-cell]{display:inline-block;contain:inline-size;contain-intrinsic-inline-size:8em}';

export function createSheet(css: string): CSSStyleSheet {
  const created = new CSSStyleSheet();
  created.replaceSync(css);
  return created;
}

let sheet: CSSStyleSheet | undefined;
const users = new Map<Document | ShadowRoot, Set<object>>();

/** Adopts the style sheet in a root while anyone uses it there. */
export function usePageStyle(
  user: object,
  root: Document | ShadowRoot = document,
): void {
  sheet ??= createSheet(CSS);
  if (!users.has(root)) users.set(root, new Set());
  users.get(root)!.add(user);
  // The page may have replaced its list.
  const own = native(root);
  const {adoptedStyleSheets: sheets} = own;
  if (!sheets.includes(sheet)) own.adoptedStyleSheets = [...sheets, sheet];
}

/** Whether the page has left the style sheet where a node stands. */
export const hasPageStyle = (node: Node): boolean | undefined =>
  native(
    node.getRootNode() as Partial<Document> & Node,
  ).adoptedStyleSheets?.includes(sheet!);

/** The last user in a root removes the sheet from it. */
export function leavePageStyle(user: object): void {
  for (const [root, those] of users) {
    if (!those.delete(user) || those.size) continue;
    users.delete(root);
    const own = native(root);
    own.adoptedStyleSheets = own.adoptedStyleSheets.filter(
      (other) => other !== sheet,
    );
  }
}
