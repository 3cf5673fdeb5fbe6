/** A control that a theme binding has given to an element. */
export interface BoundControl {
  /** How many it adds, where no field on the page says so. */
  readonly quantity: number | undefined;
  /** Pays at once, in a frame whose clicks nobody else hears: it is covered. */
  readonly isCovered: boolean;
  /** One of many: its reason stands beside its element. */
  readonly isCard: boolean;
  /** What holds its product: where its fields are, if it has no form. */
  readonly card: Element;
}

const NONE: ReadonlyMap<HTMLElement, BoundControl> = new Map();

const bound = new WeakMap<Element, Map<HTMLElement, BoundControl>>();
const listeners = new WeakMap<Element, () => void>();

/** Controls that an element gates beside those that its `for` names. */
export const boundTo = (
  host: Element,
): ReadonlyMap<HTMLElement, BoundControl> => bound.get(host) ?? NONE;

/** Gives a control to an element. Returns how to take it back. */
export function bindControl(
  host: Element,
  control: HTMLElement,
  how: BoundControl,
): () => void {
  const controls = bound.get(host) ?? new Map();
  bound.set(host, controls.set(control, how));
  listeners.get(host)?.();
  return () => {
    controls.delete(control);
    listeners.get(host)?.();
  };
}

/** Calls back when a host is given a control, or loses one. */
export const onBound = (host: Element, listener: () => void): void => {
  listeners.set(host, listener);
};
