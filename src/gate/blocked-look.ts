import {createLoopGuard} from '../page/loop-guard.js';
import {usePageStyle} from '../page/page-style.js';
import {
  joinReasonLine,
  leaveReasonLine,
  type ReasonLine,
  removeReasonCopies,
  sayReason,
} from './reason-line.js';

/** What we put into one attribute, and what was and is there. */
interface Change {
  readonly word: string;
  before?: string | null;
  after?: string;
}

/** How one control looked before, and what was made of it. */
interface Look {
  /** Who blocks it. */
  readonly holders: Set<object>;
  readonly observer: MutationObserver;
  /** By attribute. */
  readonly changes: Map<string, Change>;
  reason: ReasonLine;
}

/** How a control is blocked beside the usual. */
interface BlockOptions {
  /** Takes it out of reach: what pays at once hears no click of ours. */
  readonly isCovered?: boolean | undefined;
  /** An element whose line the reason shares. */
  readonly beside?: Element | undefined;
}

/** Attributes that hold many words. */
const LISTS = ['class', 'aria-describedby'];

const looks = new Map<Element, Look>();

/** Gives a control our words, also after a theme's spinner took them away. */
function dress(control: Element, changes: Look['changes']): void {
  for (const [name, change] of changes) {
    const now = control.getAttribute(name);
    // The author's own word is neither added nor taken away.
    if (now?.split(/\s+/).includes(change.word)) continue;
    change.before = now;
    change.after =
      LISTS.includes(name) && now ? `${now} ${change.word}` : change.word;
    control.setAttribute(name, change.after);
  }
}

/** Takes our words back, but for what others have changed since. */
function undress(control: Element, changes: Look['changes']): void {
  for (const [name, {word, before, after}] of changes) {
    // It was there before: the author's own.
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
  const mayGoOn = createLoopGuard();
  const observer = new MutationObserver(() => {
    if (mayGoOn()) dress(control, changes);
  });
  dress(control, changes);
  observer.observe(control, {attributeFilter: [...changes.keys()]});
  return {reason, observer, changes, holders: new Set()};
}

/** Whether the theme has taken a control's reason off the page. */
export const hasLostReason = (control: Element): boolean =>
  looks.get(control)?.reason.node.isConnected === false;

/**
 * Makes a control look and read as disabled, with a visible reason. It stays
 * focusable: whoever cannot see the reason must be able to reach it.
 *
 * @param holder Who does; it is given back when the last holder releases it.
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
    for (const one of holders) look.holders.add(one);
    looks.set(control, look);
  } else if (!look) {
    usePageStyle(true);
    looks.set(control, (look = createLook(control, options)));
  }
  look.holders.add(holder);
  sayReason(look.reason, text);
}

/** Gives a control back as it was. */
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
 * Makes a copy of a blocked control, such as a carousel's, what the original
 * was: it has our words, and nobody would take them away.
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
