import { platform } from './platform.js';
/** Whether the page can be seen. Where there is none, it counts as seen. */
export const isShown = () => platform.document?.visibilityState !== 'hidden';
/**
 * Adds or removes listeners, by type, to a page, if there is one. On its way
 * to the document each event passes the window, in the capture phase.
 */
export function listenToPage(method, listeners) {
    for (const [type, listener] of Object.entries(listeners)) {
        platform[method]?.(type, listener, true);
    }
}
