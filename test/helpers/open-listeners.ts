const open = new Map<EventTarget, Map<string, Set<unknown>>>();

const listenersOf = (target: EventTarget, type: string): Set<unknown> => {
  const types = open.get(target) ?? new Map<string, Set<unknown>>();
  open.set(target, types);
  const listeners = types.get(type) ?? new Set();
  types.set(type, listeners);
  return listeners;
};

type Change = (type: string, listener: unknown, options?: unknown) => void;

// As in the platform, the same listener counts once, however often it is added.
for (const target of [window, document]) {
  const add = target.addEventListener.bind(target) as Change;
  const remove = target.removeEventListener.bind(target) as Change;
  Object.assign(target, {
    addEventListener(...[type, listener, options]: Parameters<Change>) {
      listenersOf(target, type).add(listener);
      add(type, listener, options);
    },
    removeEventListener(...[type, listener, options]: Parameters<Change>) {
      listenersOf(target, type).delete(listener);
      remove(type, listener, options);
    },
  });
}

/** Number of listeners on window and document, by event type. */
export const openListeners = (): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const types of open.values()) {
    for (const [type, {size}] of types) {
      if (size) counts[type] = (counts[type] ?? 0) + size;
    }
  }
  return counts;
};
