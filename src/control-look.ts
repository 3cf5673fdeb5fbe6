import {usePageStyle} from './page-style.js';

/** How one control looked before, and what was made of it. */
interface Look {
  readonly reason: HTMLElement;
  readonly observer: MutationObserver;
  /** Our word in each attribute, its value before, and the one we gave it. */
  readonly changes: Map<
    string,
    {word: string; before?: string | null; after?: string}
  >;
}

const LISTS = ['class', 'aria-describedby'];

const looks = new Map<Element, Look>();
let count = 0;

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

/** Gives a control our words, also after a theme's spinner took them away. */
function dress(control: Element, {changes}: Look): void {
  for (const [name, change] of changes) {
    const now = control.getAttribute(name);
    if (now?.split(/\s+/).includes(change.word)) continue;
    change.before = now;
    change.after =
      LISTS.includes(name) && now ? `${now} ${change.word}` : change.word;
    control.setAttribute(name, change.after);
  }
}

function createLook(control: Element, isCovered: boolean): Look {
  const reason = document.createElement('span');
  reason.id = `true-stock-reason-${++count}`;
  reason.setAttribute('data-true-stock-reason', '');
  placeAfter(control, reason);
  const words = {
    class: 'disabled',
    'aria-describedby': reason.id,
    'aria-disabled': 'true',
    'data-true-stock-blocked': '',
    ...(isCovered && {inert: ''}),
  };
  const look: Look = {
    reason,
    observer: new MutationObserver(() => dress(control, look)),
    changes: new Map(
      Object.entries(words).map(([name, word]) => [name, {word}]),
    ),
  };
  return look;
}

/**
 * Makes a control look and read as disabled, with a visible reason. It stays
 * focusable: whoever cannot see the reason must be able to reach it.
 *
 * @param isCovered Takes it out of reach: what pays at once hears no click of
 * ours.
 */
export function block(control: Element, text: string, isCovered = false): void {
  let look = looks.get(control);
  if (!look) {
    usePageStyle(true);
    look = createLook(control, isCovered);
    looks.set(control, look);
    dress(control, look);
    look.observer.observe(control, {
      attributeFilter: [...look.changes.keys()],
    });
  }
  if (look.reason.textContent !== text) look.reason.textContent = text;
}

/** Gives a control back as it was, but for what others have changed since. */
export function release(control: Element): void {
  const look = looks.get(control);
  if (!look) return;
  looks.delete(control);
  look.observer.disconnect();
  for (const [name, {word, before, after}] of look.changes) {
    // It was there before: the author's own.
    if (after === undefined) continue;
    const now = control.getAttribute(name);
    const others = now?.split(/\s+/).filter((other) => other !== word);
    const value = now === after ? before : others?.join(' ');
    if (value == null) control.removeAttribute(name);
    else control.setAttribute(name, value);
  }
  look.reason.remove();
  usePageStyle(false);
}
