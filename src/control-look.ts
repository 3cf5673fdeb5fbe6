import {usePageStyle} from './page-style.js';
import {
  joinReasonLine,
  leaveReasonLine,
  type ReasonLine,
} from './reason-line.js';

/** What we put into one attribute, and what was and is there. */
interface Change {
  readonly word: string;
  before?: string | null;
  after?: string;
}

/** How one control looked before, and what was made of it. */
interface Look {
  readonly reason: ReasonLine;
  readonly observer: MutationObserver;
  /** By attribute. */
  readonly changes: Map<string, Change>;
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

function createLook(control: Element, {beside, isCovered}: BlockOptions): Look {
  const reason = joinReasonLine(control, beside);
  const words = {
    class: 'disabled',
    'aria-describedby': reason.node.id,
    'aria-disabled': 'true',
    'data-true-stock-blocked': '',
    ...(isCovered && {inert: ''}),
  };
  const changes = new Map<string, Change>(
    Object.entries(words).map(([name, word]) => [name, {word}]),
  );
  const observer = new MutationObserver(() => dress(control, changes));
  dress(control, changes);
  observer.observe(control, {attributeFilter: [...changes.keys()]});
  return {reason, observer, changes};
}

/**
 * Makes a control look and read as disabled, with a visible reason. It stays
 * focusable: whoever cannot see the reason must be able to reach it.
 */
export function block(
  control: Element,
  text: string,
  options: BlockOptions = {},
): void {
  let look = looks.get(control);
  if (!look) {
    usePageStyle(true);
    looks.set(control, (look = createLook(control, options)));
  }
  const {node} = look.reason;
  if (node.textContent !== text) node.textContent = text;
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
  leaveReasonLine(look.reason);
  usePageStyle(false);
}
