/** @param path The composed path of the event. */
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
    // Another guard has stopped it.
    if (!event.cancelBubble) guard(event, path);
  }
}

/**
 * Runs a guard before every listener of the page: the window's capture phase
 * comes first. Returns how to stop.
 */
export function addEventGuard(guard: Guard): () => void {
  if (!guards.size) {
    for (const type of TYPES) addEventListener(type, onEvent, true);
  }
  guards.add(guard);
  return () => {
    if (!guards.delete(guard) || guards.size) return;
    for (const type of TYPES) removeEventListener(type, onEvent, true);
  };
}
