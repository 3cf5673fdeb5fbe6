import {contain} from '../page/contain.js';
import {formOf} from './form-entries.js';
import {PRESS_TYPES, stopPress} from './stop-press.js';

/**
 * @param path The composed path of the event.
 * @param owners The path, and the forms that own what is on it.
 */
type Guard = (
  event: Event,
  path: readonly EventTarget[],
  owners: ReadonlySet<unknown>,
) => void;

const TYPES = [
  'click',
  'submit',
  'pointerover',
  'focusin',
  'input',
  'change',
  'reset',
  ...PRESS_TYPES,
];

const guards = new Set<Guard>();

function onEvent(event: Event): void {
  const path = event.composedPath();
  if (PRESS_TYPES.includes(event.type)) {
    stopPress(event, path);
    return;
  }
  const owners = new Set([...path, ...path.map(formOf)]);
  for (const guard of guards) {
    // Another guard has stopped it.
    if (!event.cancelBubble) contain(() => guard(event, path, owners));
  }
}

/**
 * Runs a guard before every listener of the page: the window's capture phase
 * comes first. Returns how to stop.
 */
export function addEventGuard(guard: Guard): () => void {
  if (!guards.size) {
    for (const type of TYPES) {
      // The page scrolls without waiting for us.
      const passive = PRESS_TYPES.includes(type);
      addEventListener(type, onEvent, {capture: true, passive});
    }
  }
  guards.add(guard);
  return () => {
    if (!guards.delete(guard) || guards.size) return;
    for (const type of TYPES) removeEventListener(type, onEvent, true);
  };
}
