import {bindControl} from './bound-controls.js';
import {onPageChange} from './page-changes.js';
import {findSpot, productOf} from './theme-spot.js';
import type {ThemeFamily} from './themes/family.js';

/** What a control has been given. */
interface Binding {
  readonly element: HTMLElement;
  undo(): void;
}

/** The element of a product: new ones are spoken of on the product's page. */
function createElement(productId: string, control: HTMLElement): HTMLElement {
  const element = document.createElement('true-stock');
  element.setAttribute('product-id', productId);
  if (control.id === 'button-cart') element.setAttribute('announce', '');
  return element;
}

/** Gives a control an element: the one that the developer placed, or ours. */
function bind(
  control: HTMLElement,
  {places}: ThemeFamily,
  isCovered: boolean,
): Binding | undefined {
  const [productId, quantity] = productOf(control);
  if (!productId) return undefined;
  const {card, isCard, place} = findSpot(control, places);
  const known = [...card.querySelectorAll('true-stock')].find(
    (one) => one.getAttribute('product-id') === productId,
  );
  const element = known ?? createElement(productId, control);
  const unbind = bindControl(element, control, {
    quantity,
    isCovered,
    isCard,
    card,
  });
  const displace = known ? undefined : place(element);
  return {
    element,
    undo() {
      unbind();
      displace?.();
    },
  };
}

/**
 * Finds every add-to-cart control of a page, gives it an element that shows
 * and gates its product, and keeps doing so while content comes and goes.
 *
 * Returns how to undo all of it.
 */
export function bindTheme(family: ThemeFamily): () => void {
  const bindings = new Map<HTMLElement, Binding>();

  const scan = (selector: string, isCovered: boolean) => {
    if (!selector) return;
    const controls = document.querySelectorAll<HTMLElement>(selector);
    for (const control of controls) {
      if (bindings.has(control)) continue;
      const binding = bind(control, family, isCovered);
      if (binding) bindings.set(control, binding);
    }
  };

  const letGo = () => {
    for (const [control, {element, undo}] of bindings) {
      if (control.isConnected && element.isConnected) continue;
      bindings.delete(control);
      undo();
    }
  };

  const onChange = () => {
    letGo();
    scan(family.controls, false);
    scan(family.wallets ?? '', true);
  };

  const stop = onPageChange(onChange);
  onChange();
  return () => {
    stop();
    for (const {undo} of bindings.values()) undo();
  };
}
