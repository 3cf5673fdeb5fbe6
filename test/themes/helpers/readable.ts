import type {ThemePage} from './theme-page.js';

/** A line of ours, a word or a field of the theme's, and where it is. */
interface Seen {
  readonly what: string;
  readonly rect: DOMRect;
}

const OURS = 'true-stock, [data-true-stock-reason]';
/** Fonts reach a little over their lines. */
const TOUCH_PX = 2;

/** The lines of text below a node, but for those in what is left out. */
function textsIn(root: Node, leftOut = ''): Seen[] {
  const page = root.ownerDocument!;
  const walker = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = page.createRange();
  const found: Seen[] = [];
  while (walker.nextNode()) {
    const {data, parentElement} = walker.currentNode as Text;
    if (leftOut && parentElement?.closest(leftOut)) continue;
    range.selectNodeContents(walker.currentNode);
    for (const rect of range.getClientRects()) {
      const isSeen = data.trim() && rect.width && rect.height;
      if (isSeen) found.push({what: data.trim(), rect});
    }
  }
  return found;
}

const ours = (page: ThemePage): Seen[] =>
  page.all(OURS).flatMap((one) => textsIn(one.shadowRoot ?? one));

const theirs = (page: ThemePage): Seen[] => [
  ...page
    .all('#content :is(button, input:not([type=hidden]), select)')
    .map((one) => ({what: one.outerHTML, rect: one.getBoundingClientRect()})),
  ...textsIn(page.find('#content'), OURS),
];

const meet = (one: DOMRect, other: DOMRect): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) >
    TOUCH_PX &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > TOUCH_PX;

/** What cannot be read, of ours or because of ours; all is said that is. */
export function unreadable(page: ThemePage): string[] {
  const lines = ours(page);
  const {clientWidth} = page.document.documentElement;
  const others = theirs(page);
  return lines.flatMap(({what, rect}, index) => [
    ...(rect.left < 0 || rect.right > clientWidth ? [`cut: ${what}`] : []),
    ...[...others, ...lines.slice(index + 1)]
      .filter((other) => meet(rect, other.rect))
      .map((other) => `"${what}" lies on "${other.what}"`),
  ]);
}

/** How many lines of ours there are to be read. */
export const linesOfOurs = (page: ThemePage): number => ours(page).length;
