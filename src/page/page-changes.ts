import {contain} from './contain.js';

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Text that changes, such as a clock, adds no control. */
const hasElement = ({addedNodes, removedNodes}: MutationRecord): boolean =>
  [...addedNodes, ...removedNodes].some((node) => node instanceof Element);

/**
 * Calls the listener when elements are added or removed anywhere on the page;
 * attributes are not observed. Returns how to stop.
 */
export function onPageChange(listener: () => void): () => void {
  listeners.add(listener);
  if (!observer) {
    observer = new MutationObserver((records) => {
      if (records.some(hasElement))
        for (const notify of listeners) contain(notify);
    });
    observer.observe(document, {childList: true, subtree: true});
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size) return;
    observer?.disconnect();
    observer = undefined;
  };
}
