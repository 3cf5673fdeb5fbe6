import {createAddition, write} from '../page/marks.js';
import {updateInks} from '../page/inks.js';
import {document, native} from '../page/native.js';

/** Where the content after a line begins; infinite if there is none. */
function nextTop(line: Element): number {
  const range = document.createRange();
  const nodes = document.createTreeWalker(line.getRootNode());
  nodes.currentNode = line;
  do {
    while (nodes.nextSibling()) {
      range.selectNode(nodes.currentNode);
      const {height, top} = range.getBoundingClientRect();
      if (height) return top;
    }
  } while (nodes.parentNode());
  return Infinity;
}

/**
 * Puts lines into the margin below them where they fit, so that nothing moves.
 * All are measured before one is changed: the page is laid out once.
 */
function fit(lines: readonly HTMLElement[]): void {
  for (const {style} of lines) style.marginBottom = '';
  const margins = lines.map((line) => {
    const {bottom, height} = line.getBoundingClientRect();
    return nextTop(line) - bottom >= height ? `-${height}px` : '';
  });
  for (const {style} of lines) style.marginBottom = margins.shift()!;
}

/** The last button in the row of a control. */
export function endOfRow(control: Element): Element {
  let end = control;
  for (;;) {
    const {nextElementSibling: next, parentElement} = native(end);
    if (next && native(next).matches('button,a,input')) {
      end = next;
      continue;
    }
    // The line must not become a flex item: it goes below the row.
    if (!parentElement || parentElement === document.body) return end;
    if (!/flex|grid/.test(getComputedStyle(parentElement).display)) return end;
    end = parentElement;
  }
}

/** A visible line that says why the controls beside it cannot add. */
export interface ReasonLine {
  readonly node: HTMLElement;
  readonly place: Element;
  /** How many controls it is for. */
  users: number;
}

/** By the element that each stands after. */
const lines = new Map<Element, ReasonLine>();
let observer: ResizeObserver | undefined;
let count = 0;

/**
 * Joins, or creates, the line below a control's row of buttons.
 *
 * @param beside An element that the line stands beside instead.
 */
export function joinReasonLine(control: Element, beside?: Element): ReasonLine {
  const place = beside ?? endOfRow(control);
  let line = lines.get(place);
  if (!line?.node.isConnected) {
    const node = createAddition('reason', beside ? 'beside' : '');
    node.id = `true-stock-reason-${++count}`;
    native(place).after(node);
    observer ??= new ResizeObserver((entries) =>
      fit(entries.map(({target}) => target as HTMLElement)),
    );
    if (!beside) observer.observe(node);
    lines.set(place, (line = {node, place, users: 0}));
  }
  line.users++;
  return line;
}

/**
 * Writes the reason, and fits the line before the next paint. Its colour comes
 * last: where style is read amid changes, Firefox widens a table's column.
 */
export function sayReason({node}: ReasonLine, text: string): void {
  if (!write(node, text)) return;
  const written = [node];
  updateInks(written);
  if (!node.matches('[data-true-stock-reason=beside]')) fit(written);
}

/** Leaves a line. The last control removes it. */
export function leaveReasonLine(line: ReasonLine): void {
  if (--line.users) return;
  if (lines.get(line.place) === line) lines.delete(line.place);
  observer?.unobserve(line.node);
  line.node.remove();
}
