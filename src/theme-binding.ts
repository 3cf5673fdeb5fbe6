import {bindControl} from './bound-controls.js';
import {onPageChange} from './page-changes.js';
import {reconsiderAll} from './guards.js';
import {takeOver} from './stock-line.js';
import type {ThemeFamily, ThemePlace} from './themes/family.js';

/** `cart.add('42', '2')`: product and, if given, quantity. */
const CALL = /\.add\(\s*['"]?(\d+)['"]?\s*(?:,\s*['"]?(\d+))?/;

/** Which product a control adds, and how many where no field says so. */
function productOf(control: HTMLElement): [id?: string, quantity?: number] {
  const [, called, quantity] =
    CALL.exec(control.getAttribute('onclick') ?? '') ?? [];
  if (called) return [called, Number(quantity ?? 1)];
  const scope =
    (control as HTMLButtonElement).form ??
    control.closest('form,[id="product"],#content');
  const field = scope?.querySelector<HTMLInputElement>('[name="product_id"]');
  return [field?.value];
}

interface Spot {
  readonly card: Element;
  /** Where the element stands, unless there is one in the card already. */
  place(element: HTMLElement): () => void;
}

/** Where this family keeps the stock of a control's product. */
function findSpot(
  control: HTMLElement,
  places: readonly ThemePlace[],
): Spot | undefined {
  const cell = control.closest<HTMLTableCellElement>('td');
  for (const {after = '', card: selector, stock = after} of places) {
    const card = control.closest(selector);
    const column = `${(cell?.cellIndex ?? 0) + 1}`;
    const spot = card?.querySelector(stock.replace('{column}', column));
    if (!card || !spot) continue;
    return {
      card,
      place(element) {
        if (!after) return takeOver(spot, element);
        element.setAttribute('data-true-stock-card', '');
        spot.after(element);
        return () => element.remove();
      },
    };
  }
  return undefined;
}

/**
 * Finds every add-to-cart control of a page, gives it an element that shows
 * and gates its product, and keeps doing so while content comes and goes. An
 * element that the theme developer placed is used in place of our own.
 *
 * Returns how to undo all of it.
 */
export function bindTheme(families: readonly ThemeFamily[]): () => void {
  const undos = new Map<
    HTMLElement,
    {element: HTMLElement; undo: () => void}
  >();

  const bind = (
    control: HTMLElement,
    {places}: ThemeFamily,
    isCovered: boolean,
  ) => {
    const [productId, quantity] = productOf(control);
    if (!productId) return;
    const spot = findSpot(control, places) ?? {
      card: control.closest('form,[id="product"]') ?? control.parentElement!,
      place(element: HTMLElement) {
        (control.closest('form') ?? control).before(element);
        return () => element.remove();
      },
    };
    const known = spot.card.querySelector<HTMLElement>(
      `true-stock[product-id="${productId}"]`,
    );
    const element = known ?? document.createElement('true-stock');
    if (!known) {
      element.setAttribute('product-id', productId);
      // The product that the page is about is spoken of.
      element.toggleAttribute('announce', control.id === 'button-cart');
    }
    const unbind = bindControl(element, {control, quantity, isCovered});
    const displace = known ? () => {} : spot.place(element);
    undos.set(control, {
      element,
      undo() {
        unbind();
        displace();
      },
    });
  };

  const scan = () => {
    const {size} = undos;
    for (const [control, {element, undo}] of undos) {
      if (control.isConnected && element.isConnected) continue;
      undos.delete(control);
      undo();
    }
    for (const family of families) {
      const {controls, wallets} = family;
      for (const [selector, isCovered] of [
        [controls, false],
        [wallets, true],
      ] as const) {
        if (!selector) continue;
        for (const control of document.querySelectorAll<HTMLElement>(
          selector,
        )) {
          if (!undos.has(control)) bind(control, family, isCovered);
        }
      }
    }
    if (undos.size !== size) reconsiderAll();
  };

  const stop = onPageChange(scan);
  scan();
  return () => {
    stop();
    for (const {undo} of undos.values()) undo();
    reconsiderAll();
  };
}
