import { updateGate } from './gates.js';
const NONE = new Map();
const bound = new WeakMap();
/** The controls that an element gates beside those in its `for`. */
export const boundTo = (host) => bound.get(host) ?? NONE;
/** Binds a control to an element. Returns how to undo it. */
export function bindControl(host, control, how) {
    const controls = bound.get(host) ?? new Map();
    bound.set(host, controls.set(control, how));
    updateGate(host);
    return () => {
        controls.delete(control);
        updateGate(host);
    };
}
