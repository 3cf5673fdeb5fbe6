/** @param path The way of the event, from where it happened. */
type Guard = (event: Event, path: readonly EventTarget[]) => void;

const TYPES = [
  'click',
  'submit',
  'pointerover',
  'focusin',
  'input',
  'change',
  'reset',
] as const;

const guards = new Set<Guard>();

function onEvent(event: Event): void {
  const path = event.composedPath();
  for (const guard of guards) {
    // A guard before has stopped it.
    if (!event.cancelBubble) guard(event, path);
  }
}

/**
 * Puts a guard before everything that a page does: the window's capture phase
 * comes first on every native path. Returns how to stop.
 */
export function addGuard(guard: Guard): () => void {
  if (!guards.size) {
    for (const type of TYPES) addEventListener(type, onEvent, true);
  }
  guards.add(guard);
  return () => {
    if (!guards.delete(guard) || guards.size) return;
    for (const type of TYPES) removeEventListener(type, onEvent, true);
  };
}
