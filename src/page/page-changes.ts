import {configure} from './configuration.js';
import {contain} from './contain.js';
import {hostOf} from './host-of.js';
import {BEFORE, clean, isAddition, sweep} from './marks.js';
import {native} from './native.js';

type Listener = (records: readonly MutationRecord[]) => void;

const listeners = new Set<Listener>();
let observer: MutationObserver | undefined;
let roots = new WeakSet<Node>();

/** Text that changes, such as a clock, adds no control. Neither does what we add. */
const hasElement = ({addedNodes, removedNodes}: MutationRecord): boolean =>
  [...addedNodes, ...removedNodes].some(
    (node) => node instanceof Element && !isAddition(node),
  );

function onMutations(records: readonly MutationRecord[]): void {
  for (const {addedNodes, attributeName, target} of records) {
    if (attributeName) clean(target as Element);
    for (const node of addedNodes) sweep(node);
  }
  // All that is in a language is drawn anew.
  if (records.some(({attributeName}) => attributeName === 'lang'))
    configure({});
  if (records.some(hasElement)) {
    for (const notify of listeners) contain(() => notify(records));
  }
}

/** Observes the shadow root of a node, too, and those around it. */
export function observeRoots(node: Node): void {
  const host = hostOf(node);
  const root = native(node).getRootNode();
  if (!roots.has(root)) {
    roots.add(root);
    observer!.observe(root, {
      attributeFilter: [BEFORE, 'lang'],
      childList: true,
      subtree: true,
    });
    sweep(root);
  }
  if (host) observeRoots(host);
}

/**
 * Calls the listener when elements are added or removed anywhere on the page.
 * While anyone listens, copies of our marks are taken off. Returns how to stop.
 */
export function onPageChange(listener: Listener): () => void {
  listeners.add(listener);
  observer ??= new MutationObserver(onMutations);
  observeRoots(document);
  return () => {
    listeners.delete(listener);
    if (listeners.size || !observer) return;
    // Copies that were made just now.
    onMutations(observer.takeRecords());
    observer.disconnect();
    observer = undefined;
    roots = new WeakSet();
  };
}
