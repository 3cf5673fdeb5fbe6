import {findControls} from './find-controls.js';
import type {KnownFamily} from './theme-family.js';
import {type Product, productOf} from './product-of.js';

/** A control of the page that adds a product. */
export interface Add {
  readonly control: HTMLElement;
  readonly product: Product;
  /** The nearest controls of other products, before and after it. */
  readonly others: readonly (HTMLElement | undefined)[];
}

/**
 * The adds of the page, in its order.
 *
 * @param known What controls add that are bound already.
 */
export function findAdds(
  {controls, wallets}: KnownFamily,
  known: ReadonlyMap<HTMLElement, {readonly product: Product}>,
): Add[] {
  const found = findControls(`${controls},${wallets}`, known).map(
    (control) =>
      [control, known.get(control)?.product ?? productOf(control)] as const,
  );
  return found.map(([control, product], index) => {
    const nextTo = (step: number) => {
      let at = index;
      while (found[at]?.[1][0] === product[0]) at += step;
      return found[at]?.[0];
    };
    return {control, product, others: [nextTo(-1), nextTo(1)]};
  });
}
