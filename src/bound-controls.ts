/** A control that a theme binding has given to an element. */
export interface BoundControl {
  readonly control: HTMLElement;
  /** How many it adds, where no field says so. */
  readonly quantity: number | undefined;
  /** Pays at once, in a frame whose clicks nobody else hears: it is covered. */
  readonly isCovered: boolean;
}

const bound = new WeakMap<Element, Set<BoundControl>>();

/** Controls that an element gates beside those that its `for` names. */
export const boundTo = (host: Element): ReadonlySet<BoundControl> =>
  bound.get(host) ?? new Set();

/** Gives a control to an element. Returns how to take it back. */
export function bindControl(host: Element, one: BoundControl): () => void {
  const controls = bound.get(host) ?? new Set();
  bound.set(host, controls.add(one));
  return () => controls.delete(one);
}
