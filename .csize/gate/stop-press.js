import { isBlocked } from './blocked-look.js';
/** A button may add on any of these, before its click or without one. */
export const PRESS_TYPES = [
    'pointerdown',
    'pointerup',
    'mousedown',
    'mouseup',
    'touchstart',
    'touchend',
    'keydown',
    'keypress',
    'keyup',
];
/** Where the shopper pressed last. */
let pressed = [];
/**
 * Keeps a press or release on a blocked control from the page's handlers. What
 * the browser does stays: focus, scrolling, and the click that follows.
 */
export function stopPress(event, path) {
    const { isTrusted, type } = event;
    if (event instanceof KeyboardEvent && !/^(Enter| )$/.test(event.key))
        return;
    if (/down$|start$/.test(type))
        pressed = path;
    const control = path.find(isBlocked);
    // What was dragged here from elsewhere must hear that it is let go.
    const isDrop = isTrusted && /up$|end$/.test(type) && !pressed.includes(control);
    if (control && !isDrop)
        event.stopImmediatePropagation();
}
