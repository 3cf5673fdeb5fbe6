import type {ThemePage} from './theme-page.js';

/** A text or a field, and where it is. */
interface Box {
  readonly what: string;
  readonly rect: DOMRect;
}

const OURS = 'true-stock, [data-true-stock-reason]';
/** Fonts overflow their lines a little. */
const MAX_OVERLAP_PX = 2;

/** The lines of text in a node, without those in an excluded element. */
function textsIn(root: Node, excluded = ''): Box[] {
  const page = root.ownerDocument!;
  const walker = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = page.createRange();
  const boxes: Box[] = [];
  while (walker.nextNode()) {
    const {data, parentElement} = walker.currentNode as Text;
    if (excluded && parentElement?.closest(excluded)) continue;
    range.selectNodeContents(walker.currentNode);
    for (const rect of range.getClientRects()) {
      const isVisible = data.trim() && rect.width && rect.height;
      if (isVisible) boxes.push({what: data.trim(), rect});
    }
  }
  return boxes;
}

const ourTexts = (page: ThemePage): Box[] =>
  page.all(OURS).flatMap((element) => textsIn(element.shadowRoot ?? element));

const themeBoxes = (page: ThemePage): Box[] => [
  ...page
    .all('#content :is(button, input:not([type=hidden]), select)')
    .map((field) => ({
      what: field.outerHTML,
      rect: field.getBoundingClientRect(),
    })),
  ...textsIn(page.find('#content'), OURS),
];

const overlaps = (first: DOMRect, second: DOMRect): boolean =>
  Math.min(first.right, second.right) - Math.max(first.left, second.left) >
    MAX_OVERLAP_PX &&
  Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top) >
    MAX_OVERLAP_PX;

/** Lists our texts that are cut off, and all boxes that they overlap. */
export function unreadable(page: ThemePage): string[] {
  const lines = ourTexts(page);
  const {clientWidth} = page.document.documentElement;
  const others = themeBoxes(page);
  return lines.flatMap(({what, rect}, index) => [
    ...(rect.left < 0 || rect.right > clientWidth ? [`cut: ${what}`] : []),
    ...[...others, ...lines.slice(index + 1)]
      .filter((other) => overlaps(rect, other.rect))
      .map((other) => `"${what}" lies on "${other.what}"`),
  ]);
}

/** How many lines of text are ours. */
export const linesOfOurs = (page: ThemePage): number => ourTexts(page).length;
