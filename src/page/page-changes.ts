const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Text that changes, such as a clock, brings no control. */
const hasElement = ({addedNodes, removedNodes}: MutationRecord): boolean =>
  [...addedNodes, ...removedNodes].some((node) => node instanceof Element);

/**
 * Calls back when elements come or go anywhere on the page; attributes are not
 * observed. Returns how to stop.
 */
export function onPageChange(listener: () => void): () => void {
  listeners.add(listener);
  if (!observer) {
    observer = new MutationObserver((records) => {
      if (records.some(hasElement)) for (const one of listeners) one();
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
