import { native } from './native.js';
/** The element whose shadow root a node stands in, if it stands in one. */
export function hostOf(node) {
    const root = native(node).getRootNode();
    return root instanceof ShadowRoot ? root.host : undefined;
}
