import {updateGate} from './gates.js';

/** How a theme binding has bound a control to an element. */
export interface BoundControl {
  /** How many it adds, where no field says so. */
  readonly quantity: number | undefined;
  /** It pays at once, in a frame whose clicks we cannot hear. */
  readonly isCovered: boolean;
  /** One product among many: the reason stands beside the element. */
  readonly isCard: boolean;
  /** What holds the product, and its fields if there is no form. */
  readonly card: Element;
}

const NONE: ReadonlyMap<HTMLElement, BoundControl> = new Map();

const bound = new WeakMap<Element, Map<HTMLElement, BoundControl>>();

/** The controls that an element gates beside those in its `for`. */
export const boundTo = (
  host: Element,
): ReadonlyMap<HTMLElement, BoundControl> => bound.get(host) ?? NONE;

/** Binds a control to an element. Returns how to undo it. */
export function bindControl(
  host: Element,
  control: HTMLElement,
  how: BoundControl,
): () => void {
  const controls = bound.get(host) ?? new Map();
  bound.set(host, controls.set(control, how));
  updateGate(host);
  return () => {
    controls.delete(control);
    updateGate(host);
  };
}
