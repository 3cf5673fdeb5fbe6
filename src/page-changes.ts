const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Calls back when nodes come or go anywhere on the page; attributes are not
 * observed. Returns how to stop.
 */
export function onPageChange(listener: () => void): () => void {
  listeners.add(listener);
  if (!observer) {
    observer = new MutationObserver(() => {
      for (const one of listeners) one();
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
