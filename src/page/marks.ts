import {contain} from './contain.js';
import {jsonText} from './json-text.js';
import {createLoopGuard} from './loop-guard.js';
import {document, native} from './native.js';

/** Values by the name of their attribute. */
type Values = Record<string, string>;

/** What we have changed on one node of the page. */
interface Mark {
  /** Those who mark it. */
  readonly holders: Set<object>;
  /** What we write. */
  values: Values;
  /** What was there; `null` for nothing. It stands in the markup, too. */
  readonly before: Record<string, string | null>;
  readonly observer: MutationObserver;
  /** The frame in which the node was marked, unless it was disabled already. */
  readonly frame: CSSNumberish | null | false;
}

/**
 * Says what a node of ours was before: pages copy their nodes, and bring them
 * back, with our marks on them. Empty for a node that was not there at all.
 */
export const BEFORE = 'data-true-stock-before';

/** The list of words among the attributes. */
const LIST = 'aria-describedby';

/** All that a mark may change: the markup of a page is not to be trusted. */
const NAMES = [
  BEFORE,
  LIST,
  'aria-disabled',
  'data-true-stock-blocked',
  'data-true-stock-hushed',
  'disabled',
  'inert',
];

/** Our words in the list. */
const OURS = / true-stock-reason-\d+|^true-stock-reason-\d+ ?/g;

const marks = new WeakMap<Node, Mark>();
/** The text of each node that we have added. */
const texts = new WeakMap<Node, string>();

const frameNow = () => document.timeline.currentTime;

/** Writes our values, again if somebody has removed them. */
function dress(node: Element, {before, frame, observer, values}: Mark): void {
  // One that comes later is the theme's own.
  if (!node.hasAttribute('disabled')) delete before['disabled'];
  for (const [name, value] of Object.entries(values)) {
    const now = node.getAttribute(name);
    // The author's own word is neither added nor removed.
    if (now?.split(/\s+/).includes(value)) continue;
    const isList = name === LIST && now;
    const others = isList ? now.replace(OURS, '') || null : now;
    before[name] = others;
    node.setAttribute(name, isList && others ? `${others} ${value}` : value);
  }
  // A theme that disables what it finds marked would never enable it again.
  if (frame === frameNow() && node.hasAttribute('disabled')) {
    before['disabled'] ??= null;
  }
  const text = jsonText(before);
  if (node.getAttribute(BEFORE) !== text) node.setAttribute(BEFORE, text);
  observer.takeRecords();
}

/** Restores an attribute; a list keeps what others have added to it since. */
function restore(node: Element, name: string, before: Mark['before']): void {
  const was = before[name];
  // It is the author's own.
  if (was === undefined) return;
  delete before[name];
  const value =
    name === LIST
      ? node.getAttribute(name)?.replace(OURS, '') || (was && '')
      : was;
  if (value === null) node.removeAttribute(name);
  else node.setAttribute(name, value);
}

function undress(node: Element, before: Mark['before']): void {
  for (const name of NAMES) restore(node, name, before);
  node.removeAttribute(BEFORE);
}

function createMark(node: Element): Mark {
  const tryOnce = createLoopGuard();
  const created: Mark = {
    holders: new Set(),
    values: {},
    before: node.localName === 'option' ? {text: node.textContent} : {},
    observer: new MutationObserver(() => {
      if (tryOnce()) dress(node, created);
    }),
    frame: !node.hasAttribute('disabled') && frameNow(),
  };
  created.observer.observe(node, {attributeFilter: NAMES});
  return created;
}

/**
 * Keeps values in the attributes of a node.
 *
 * @param holder Who marks it. The last holder to leave it gives it back.
 */
export function mark(node: Element, holder: object, values: Values): void {
  let found = marks.get(node);
  if (!found) {
    clean(node);
    marks.set(node, (found = createMark(node)));
  }
  for (const [name, value] of Object.entries(found.values)) {
    if (values[name] !== value) restore(node, name, found.before);
  }
  found.holders.add(holder);
  found.values = values;
  dress(node, found);
}

/** Gives a node back as it was. Returns `false` if another holder marks it too. */
export function unmark(node: Element, holder: object): boolean {
  const found = marks.get(node);
  if (!found?.holders.delete(holder) || found.holders.size) return false;
  marks.delete(node);
  found.observer.disconnect();
  undress(node, found.before);
  return true;
}

/** Creates a node to be added to the page, of a kind that no theme has rules for. */
export function createAddition(
  name: string,
  kind = '',
  tag = 'data',
): HTMLElement {
  const node = document.createElement(tag);
  node.setAttribute(`data-true-stock-${name}`, kind);
  node.setAttribute(BEFORE, '');
  texts.set(node, '');
  return node;
}

/** Whether we have added a node that is on the page. */
export const isAddition = (node: Node): boolean =>
  node.isConnected && texts.has(node);

/**
 * Writes a text once: what a translator makes of it stays. Returns whether it
 * was written.
 */
export function write(node: Element, text: string): boolean {
  if (texts.get(node) === text && node.hasChildNodes()) return false;
  texts.set(node, text);
  node.textContent = text;
  return true;
}

/** Takes our marks off a node that has them as a copy of another. */
export function clean(node: Element): void {
  const text = native(node).getAttribute(BEFORE);
  if (text === null || marks.has(node) || texts.has(node)) return;
  if (!text) {
    node.remove();
    return;
  }
  const before = contain(() => Object(JSON.parse(text)) as Mark['before']);
  undress(node, before ?? {});
  // A parser may have made our note a part of the option's text.
  if (node.localName === 'option' && !node.childElementCount) {
    node.textContent = before?.['text'] ?? node.textContent;
  }
}

/** Cleans a node and all that is in it. */
export function sweep(root: Node): void {
  contain(() => {
    if (root instanceof Element) clean(root);
    const copies = native(root as Partial<Element> & Node).querySelectorAll?.(
      `[${BEFORE}]`,
    );
    for (const copy of copies ?? []) clean(copy);
  });
}
