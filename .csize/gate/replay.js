import { native } from '../page/native.js';
/**
 * Remembers a click or submit that is about to be stopped. Returns how to let it
 * happen after all: the same kind of event on the same node, with its modifiers
 * or its submitter.
 *
 * @param findControl Finds the control again: a theme may have replaced it.
 */
export function createReplay(event, findControl) {
    if (event.type === 'submit') {
        const { target, submitter } = event;
        const form = native(target);
        return () => {
            if (!form.isConnected)
                findControl().click();
            else
                form.requestSubmit(submitter?.isConnected ? submitter : null);
        };
    }
    // After its dispatch an event has no path.
    const target = event.composedPath()[0];
    const Kind = event.constructor;
    return () => {
        const node = target.isConnected ? target : findControl();
        node.dispatchEvent(new Kind(event.type, event));
    };
}
