/** More than this is a quarrel. */
const MOST = 20;
const WINDOW_MS = 1000;

/**
 * Says whether to do something once more. What answers a page's observer may
 * be answered by it in turn, without end: twenty times a second is enough.
 */
export function createLoopGuard(): () => boolean {
  let since = -Infinity;
  let count = 0;
  return () => {
    const now = performance.now();
    if (now - since > WINDOW_MS) {
      since = now;
      count = 0;
    }
    return ++count <= MOST;
  };
}
