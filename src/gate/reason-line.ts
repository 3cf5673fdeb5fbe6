/** Where what follows a line begins; infinite, if nothing does. */
function nextTop(line: Element): number {
  const range = document.createRange();
  for (let at: Node | null = line; at; at = at.parentNode) {
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      range.selectNode(next);
      const {height, top} = range.getBoundingClientRect();
      if (height) return top;
    }
  }
  return Infinity;
}

/**
 * Lets lines stand in the margin that the theme has left there, where they fit,
 * so that nothing moves. All are looked at before one is changed: a page is laid
 * out once for them.
 */
function fit(lines: readonly HTMLElement[]): void {
  for (const {style} of lines) style.marginBottom = '';
  const margins = lines.map((line) => {
    const {bottom, height} = line.getBoundingClientRect();
    return nextTop(line) - bottom >= height ? `-${height}px` : '';
  });
  for (const {style} of lines) style.marginBottom = margins.shift()!;
}

/** The last of the buttons that stand in one row with a control. */
function endOfRow(control: Element): Element {
  let end = control;
  for (;;) {
    while (end.nextElementSibling?.matches('button,a,input')) {
      end = end.nextElementSibling;
    }
    const {parentElement} = end;
    // A line of text can stand below flex items, not between them.
    if (!parentElement || parentElement === document.body) return end;
    if (!/flex|grid/.test(getComputedStyle(parentElement).display)) return end;
    end = parentElement;
  }
}

/** A visible line that says why the controls of one place cannot add. */
export interface ReasonLine {
  readonly node: HTMLElement;
  readonly place: Element;
  /** How many controls it speaks of. */
  users: number;
}

/** By what each stands after. */
const lines = new Map<Element, ReasonLine>();
let observer: ResizeObserver | undefined;
let count = 0;

/**
 * Joins, or makes, the line below a control's row of buttons.
 *
 * @param beside An element whose line it shares instead.
 */
export function joinReasonLine(control: Element, beside?: Element): ReasonLine {
  const place = beside ?? endOfRow(control);
  let line = lines.get(place);
  if (!line?.node.isConnected) {
    const node = document.createElement('span');
    node.id = `true-stock-reason-${++count}`;
    node.setAttribute('data-true-stock-reason', beside ? 'beside' : '');
    place.after(node);
    observer ??= new ResizeObserver((entries) =>
      fit(entries.map(({target}) => target as HTMLElement)),
    );
    if (!beside) observer.observe(node);
    lines.set(place, (line = {node, place, users: 0}));
  }
  line.users++;
  return line;
}

/** Says why, without a frame in which the line has not found its place yet. */
export function sayReason({node}: ReasonLine, text: string): void {
  if (node.textContent === text) return;
  node.textContent = text;
  if (node.matches('[data-true-stock-reason=""]')) fit([node]);
}

/** Leaves it; the last who does takes it away. */
export function leaveReasonLine(line: ReasonLine): void {
  if (--line.users) return;
  if (lines.get(line.place) === line) lines.delete(line.place);
  observer?.unobserve(line.node);
  line.node.remove();
}

/** Takes away what a copy of a blocked card has of ours. */
export function removeReasonCopies(card: Element): void {
  const own = new Set([...lines.values()].map(({node}) => node));
  for (const copy of card.querySelectorAll<HTMLElement>(
    '[data-true-stock-reason]',
  )) {
    if (!own.has(copy)) copy.remove();
  }
}
