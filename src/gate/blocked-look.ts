import {createLoopGuard} from '../page/loop-guard.js';
import {usePageStyle} from '../page/page-style.js';
import {
  joinReasonLine,
  leaveReasonLine,
  type ReasonLine,
  removeReasonCopies,
  sayReason,
} from './reason-line.js';

/** What we write into one attribute, its value before, and after. */
interface Change {
  readonly word: string;
  before?: string | null;
  after?: string;
}

/** The changes to one blocked control. */
interface Look {
  /** Those who block it. */
  readonly holders: Set<object>;
  readonly observer: MutationObserver;
  /** By attribute. */
  readonly changes: Map<string, Change>;
  reason: ReasonLine;
}

/** How a control of a theme binding is blocked. */
interface BlockOptions {
  /** Makes it inert: it pays at once, and we cannot stop its clicks. */
  readonly isCovered?: boolean | undefined;
  /** An element that the reason stands beside. */
  readonly beside?: Element | undefined;
}

/** Attributes that are lists of words. */
const LISTS = ['class', 'aria-describedby'];

const looks = new Map<Element, Look>();

/** Writes our words, again if a theme's spinner has removed them. */
function dress(control: Element, changes: Look['changes']): void {
  for (const [name, change] of changes) {
    const now = control.getAttribute(name);
    // The author's own word is neither added nor removed.
    if (now?.split(/\s+/).includes(change.word)) continue;
    change.before = now;
    change.after =
      LISTS.includes(name) && now ? `${now} ${change.word}` : change.word;
    control.setAttribute(name, change.after);
  }
}

/** Removes our words, and keeps what others have changed since. */
function undress(control: Element, changes: Look['changes']): void {
  for (const [name, {word, before, after}] of changes) {
    // It is the author's own.
    if (after === undefined) continue;
    const now = control.getAttribute(name);
    const others = now?.split(/\s+/).filter((other) => other !== word);
    const value = now === after ? before : others?.join(' ');
    if (value == null) control.removeAttribute(name);
    else control.setAttribute(name, value);
  }
}

function createLook(control: Element, options: BlockOptions): Look {
  const reason = joinReasonLine(control, options.beside);
  const words = {
    class: 'disabled',
    'aria-describedby': reason.node.id,
    'aria-disabled': 'true',
    'data-true-stock-blocked': '',
    ...(options.isCovered && {inert: ''}),
  };
  const changes = new Map<string, Change>(
    Object.entries(words).map(([name, word]) => [name, {word}]),
  );
  const tryOnce = createLoopGuard();
  const observer = new MutationObserver(() => {
    if (tryOnce()) dress(control, changes);
  });
  dress(control, changes);
  observer.observe(control, {attributeFilter: [...changes.keys()]});
  return {reason, observer, changes, holders: new Set()};
}

/** Whether a control is blocked. */
export const isBlocked = (node: EventTarget): boolean =>
  looks.has(node as Element);

/** Whether the theme has removed the reason line of a control. */
export const hasLostReason = (control: Element): boolean =>
  looks.get(control)?.reason.node.isConnected === false;

/**
 * Makes a control look and read as disabled, with a visible reason. It stays
 * focusable: a screen reader must reach the reason.
 *
 * @param holder Who blocks it. The last holder to release it gives it back.
 */
export function block(
  control: Element,
  holder: object,
  text: string,
  options: BlockOptions = {},
): void {
  let look = looks.get(control);
  if (look && hasLostReason(control)) {
    takeOff(control, look);
    const {holders} = look;
    look = createLook(control, options);
    for (const other of holders) look.holders.add(other);
    looks.set(control, look);
  } else if (!look) {
    usePageStyle(true);
    looks.set(control, (look = createLook(control, options)));
  }
  look.holders.add(holder);
  sayReason(look.reason, text);
}

/** Gives a control back as it was, unless another holder blocks it too. */
export function release(control: Element, holder: object): void {
  const look = looks.get(control);
  if (!look?.holders.delete(holder) || look.holders.size) return;
  looks.delete(control);
  takeOff(control, look);
  usePageStyle(false);
}

function takeOff(control: Element, {changes, observer, reason}: Look): void {
  observer.disconnect();
  undress(control, changes);
  leaveReasonLine(reason);
}

/**
 * Removes our words from a copy of a blocked control, such as a carousel's:
 * nobody else would.
 */
export function cleanCopy(control: Element, card: Element): void {
  if (!control.hasAttribute('data-true-stock-blocked')) return;
  if (looks.has(control)) return;
  removeReasonCopies(card);
  const id = control.getAttribute('aria-describedby') ?? '';
  const original = [...looks.values()].find(({reason}) =>
    id.split(' ').includes(reason.node.id),
  );
  if (original) undress(control, original.changes);
}
