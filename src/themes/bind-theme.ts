import {bindControl, boundTo} from '../gate/bound-controls.js';
import {createLoopGuard} from '../page/loop-guard.js';
import {onPageChange} from '../page/page-changes.js';
import {leavePageStyle, usePageStyle} from '../page/page-style.js';
import {turnsBeforePaint} from '../page/take-turns.js';
import {productOf} from './product-of.js';
import {elementIn, findSpot} from './find-spot.js';
import type {ThemeFamily} from './theme-family.js';

/** What binding a control changed. */
interface Binding {
  readonly element: Element;
  undo(): void;
}

/** Creates the element of a product; on the product's own page it announces changes. */
function createElement(productId: string, control: HTMLElement): HTMLElement {
  const element = document.createElement('true-stock');
  element.setAttribute('product-id', productId);
  if (control.id === 'button-cart') element.setAttribute('announce', '');
  return element;
}

/** Binds a control to an element: the developer's own, or a new one. */
function bind(
  control: HTMLElement,
  {places}: ThemeFamily,
  isCovered: boolean,
  isBeside: boolean,
): Binding | undefined {
  const [productId = '', quantity] = productOf(control);
  // OpenCart's ids: any other would make the request of the whole page wrong.
  if (!/^[1-9]\d{0,9}$/.test(productId)) return undefined;
  const {card, isCard, place} = findSpot(control, isBeside ? [] : places);
  const existing = elementIn(card, places, productId);
  const element = existing ?? createElement(productId, control);
  // A carousel copies cards with our element in them.
  const isCopy =
    existing?.matches('[data-true-stock-card]') && !boundTo(existing).size;
  const unbind = bindControl(element, control, {
    quantity,
    isCovered,
    isCard,
    card,
  });
  const removeElement = existing ? undefined : place(element);
  return {
    element,
    undo() {
      unbind();
      if (isCopy) existing?.remove();
      removeElement?.();
    },
  };
}

/**
 * Binds every add-to-cart control of the page to an element that shows and
 * gates its product, also when content is added or removed later.
 *
 * Returns how to undo all of it.
 */
export function bindTheme(family: ThemeFamily): () => void {
  const bindings = new Map<HTMLElement, Binding>();
  const [takeTurn, finishTurns] = turnsBeforePaint();
  const mayReplace = createLoopGuard();
  const mayRebind = createLoopGuard();
  let isOver = false;

  const scan = (selector: string, isCovered: boolean, isBeside: boolean) => {
    const bindNow = (control: HTMLElement) => {
      if (isOver || !control.isConnected) return;
      const binding = bind(control, family, isCovered, isBeside);
      if (binding) bindings.set(control, binding);
    };
    for (const control of document.querySelectorAll<HTMLElement>(selector)) {
      if (!bindings.has(control)) takeTurn(control, () => bindNow(control));
    }
  };

  const onChange = () => {
    const detached = [...bindings].filter(
      ([control, {element}]) => !control.isConnected || !element.isConnected,
    );
    // If the page keeps restoring what we replaced, place elements beside their
    // controls instead.
    const isBeside = detached.length > 0 && !mayReplace();
    if (isBeside && !mayRebind()) return;
    for (const [control, {undo}] of detached) {
      bindings.delete(control);
      undo();
    }
    scan(family.controls, false, isBeside);
    if (family.wallets) scan(family.wallets, true, isBeside);
    // Reserves the height of a card's line before its element is drawn.
    usePageStyle(bindings);
  };

  // An invalid selector throws here, before anything is observed.
  onChange();
  const stop = onPageChange(onChange);
  return () => {
    // Copies are cleaned when they are bound: bind those that still wait.
    finishTurns();
    isOver = true;
    stop();
    for (const {undo} of bindings.values()) undo();
    leavePageStyle(bindings);
  };
}
