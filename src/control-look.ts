/** How one control looked before, and what was made of it. */
interface Look {
  readonly reason: HTMLElement;
  /** Attribute → our word in it, its value before, and the one we gave it. */
  readonly changes: [
    name: string,
    word: string,
    before: string | null,
    after: string,
  ][];
}

// A theme's `disabled` class may take the pointer away; a press must still be
// heard, and the cursor say that nothing comes of it.
const CSS =
  '[data-true-stock-blocked]{cursor:not-allowed!important;filter:grayscale(1);pointer-events:auto!important}' +
  '[data-true-stock-reason]{display:block;font-weight:bold;margin-block:.25em}';

const looks = new Map<Element, Look>();
let sheet: CSSStyleSheet | undefined;
let count = 0;

/** Adopts our style while any control is blocked. */
function dress(): void {
  const others = document.adoptedStyleSheets.filter((other) => other !== sheet);
  if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(CSS);
  document.adoptedStyleSheets = looks.size ? [...others, sheet] : others;
}

/** Puts the reason where a line of text can stand: not between flex items. */
function placeAfter(control: Element, reason: Element): void {
  let place = control;
  for (;;) {
    const {parentElement} = place;
    if (!parentElement || parentElement === document.body) break;
    if (!/flex|grid/.test(getComputedStyle(parentElement).display)) break;
    place = parentElement;
  }
  place.after(reason);
}

/**
 * Makes a control look and read as disabled, with a visible reason. It stays
 * focusable: whoever cannot see the reason must be able to reach it.
 */
export function block(control: Element, text: string): void {
  let look = looks.get(control);
  if (!look) {
    const reason = document.createElement('span');
    reason.id = `true-stock-reason-${++count}`;
    reason.setAttribute('data-true-stock-reason', '');
    placeAfter(control, reason);
    const words = {
      class: 'disabled',
      'aria-describedby': reason.id,
      'aria-disabled': 'true',
      'data-true-stock-blocked': '',
    };
    look = {reason, changes: []};
    for (const [name, word] of Object.entries(words)) {
      const before = control.getAttribute(name);
      // The author's own word is neither added nor taken away.
      if (before?.split(/\s+/).includes(word)) continue;
      const isList = name === 'class' || name === 'aria-describedby';
      const after = isList && before ? `${before} ${word}` : word;
      control.setAttribute(name, after);
      look.changes.push([name, word, before, after]);
    }
    looks.set(control, look);
    dress();
  }
  if (look.reason.textContent !== text) look.reason.textContent = text;
}

/** Gives a control back as it was, but for what others have changed since. */
export function release(control: Element): void {
  const look = looks.get(control);
  if (!look) return;
  for (const [name, word, before, after] of look.changes) {
    const now = control.getAttribute(name);
    const others = now?.split(/\s+/).filter((other) => other !== word);
    const value = now === after ? before : (others?.join(' ') ?? null);
    if (value === null) control.removeAttribute(name);
    else control.setAttribute(name, value);
  }
  look.reason.remove();
  looks.delete(control);
  dress();
}
