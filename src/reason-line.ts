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
function fit(all: readonly HTMLElement[]): void {
  for (const {style} of all) style.marginBottom = '';
  const margins = all.map((line) => {
    const {bottom, height} = line.getBoundingClientRect();
    return nextTop(line) - bottom >= height ? `-${height}px` : '';
  });
  for (const {style} of all) style.marginBottom = margins.shift()!;
}

/** The last of the buttons that follow one another from a control. */
function endOfButtons(control: Element): Element {
  let end = control;
  while (end.nextElementSibling?.matches('button,a,input')) {
    end = end.nextElementSibling;
  }
  return end;
}

/** What the line of a control stands below: the row that the page has put it in. */
function endOfRow(control: Element): Element {
  const end = endOfButtons(control);
  const {parentElement} = end;
  // A line of text can stand below flex items, not between them.
  return parentElement &&
    parentElement !== document.body &&
    /flex|grid/.test(getComputedStyle(parentElement).display)
    ? endOfRow(parentElement)
    : end;
}

const lines = new Set<HTMLElement>();
/** Those that have not found their place yet, by what each is about. */
const fresh = new Map<HTMLElement, Element>();
let observer: ResizeObserver | undefined;
let count = 0;

/** Before any is painted; all together, as the page is laid out for each look. */
function settle(): void {
  const places = [...fresh].map(([line, control]) => [line, endOfRow(control)]);
  for (const [line, place] of places) {
    if (place!.nextSibling !== line) place!.after(line!);
  }
  fit([...fresh.keys()]);
  fresh.clear();
}

/**
 * Makes the visible line that says why a control cannot add, below its row of
 * buttons. Of those that come together there, one is seen.
 *
 * @param beside An element that it stands beside instead.
 */
export function createReasonLine(
  control: Element,
  beside?: Element,
): HTMLElement {
  const line = document.createElement('span');
  line.id = `true-stock-reason-${++count}`;
  line.setAttribute('data-true-stock-reason', beside ? 'beside' : '');
  (beside ?? endOfButtons(control)).after(line);
  lines.add(line);
  if (!beside) {
    observer ??= new ResizeObserver((entries) =>
      fit(entries.map(({target}) => target as HTMLElement)),
    );
    observer.observe(line);
  }
  return line;
}

/** Says why, without a frame in which the line has not found its place yet. */
export function sayReason(
  line: HTMLElement,
  control: Element,
  text: string,
): void {
  if (line.textContent === text) return;
  line.textContent = text;
  if (line.matches('[data-true-stock-reason=beside]')) return;
  if (!fresh.size) requestAnimationFrame(settle);
  fresh.set(line, control);
}

/** Takes a line away. */
export function removeReasonLine(line: HTMLElement): void {
  lines.delete(line);
  fresh.delete(line);
  observer?.unobserve(line);
  line.remove();
}

/** Takes away what a copy of a blocked card has of ours. */
export function removeReasonCopies(card: Element): void {
  for (const copy of card.querySelectorAll<HTMLElement>(
    '[data-true-stock-reason]',
  )) {
    if (!lines.has(copy)) copy.remove();
  }
}
