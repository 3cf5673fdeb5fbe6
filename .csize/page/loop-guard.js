const MAX_RUNS = 20;
const WINDOW_MS = 1000;
/**
 * Creates a function that tells whether to do something once more. Our reaction
 * to a page's change may trigger the page's own observer, whose reaction
 * triggers ours, endlessly: 20 times a second is the limit.
 */
export function createLoopGuard() {
    let startedAt = -Infinity;
    let runs = 0;
    return () => {
        const now = performance.now();
        if (now - startedAt > WINDOW_MS) {
            startedAt = now;
            runs = 0;
        }
        return ++runs <= MAX_RUNS;
    };
}
