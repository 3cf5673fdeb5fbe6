/** What was reported: the texts of errors, or what else was thrown. */
export const errors = new Set();
/** Reports an error as if nobody had caught it, but each text only once. */
function reportOnce(error) {
    const text = error instanceof Error ? error.message : error;
    if (errors.has(text))
        return;
    errors.add(text);
    reportError(error);
}
/**
 * Runs what reads a page: a getter there may throw, and must stop neither
 * drawing nor gating. Returns `undefined` if it throws.
 */
export function contain(read) {
    try {
        return read();
    }
    catch (error) {
        reportOnce(error);
        return undefined;
    }
}
