import {bindControl, boundTo} from '../gate/bound-controls.js';
import {createLoopGuard} from '../page/loop-guard.js';
import {cleanCopy} from '../gate/blocked-look.js';
import {onPageChange} from '../page/page-changes.js';
import {usePageStyle} from '../page/page-style.js';
import {turnsBeforePaint} from '../page/take-turns.js';
import {elementIn, findSpot, productOf} from './find-spot.js';
import type {ThemeFamily} from './family.js';

/** What a control has been given. */
interface Binding {
  readonly element: Element;
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
  isHomeless: boolean,
): Binding | undefined {
  const [productId, quantity] = productOf(control);
  if (!productId) return undefined;
  const {card, isCard, place} = findSpot(control, isHomeless ? [] : places);
  cleanCopy(control, card);
  const known = elementIn(card, places, productId);
  const element = known ?? createElement(productId, control);
  // A carousel's copy of a card has a copy of our element, too.
  const isCopy =
    known?.matches('[data-true-stock-card]') && !boundTo(known).size;
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
      if (isCopy) known?.remove();
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
  const [takeTurn, finishTurns] = turnsBeforePaint();
  const mayTakePlace = createLoopGuard();
  const mayGoOn = createLoopGuard();
  let isOver = false;

  const scan = (selector: string, isCovered: boolean, isHomeless: boolean) => {
    const take = (control: HTMLElement) => {
      if (isOver || !control.isConnected) return;
      const binding = bind(control, family, isCovered, isHomeless);
      if (binding) bindings.set(control, binding);
    };
    for (const control of document.querySelectorAll<HTMLElement>(selector)) {
      if (!bindings.has(control)) takeTurn(control, () => take(control));
    }
  };

  const onChange = () => {
    const lost = [...bindings].filter(
      ([control, {element}]) => !control.isConnected || !element.isConnected,
    );
    // A page that restores what we replaced, at once and always, keeps it.
    const isHomeless = lost.length > 0 && !mayTakePlace();
    if (isHomeless && !mayGoOn()) return;
    for (const [control, {undo}] of lost) {
      bindings.delete(control);
      undo();
    }
    scan(family.controls, false, isHomeless);
    if (family.wallets) scan(family.wallets, true, isHomeless);
  };

  // A wrong selector throws here, and is not heard of again.
  onChange();
  // A card's line has its height before its element has had its turn.
  usePageStyle(true);
  const stop = onPageChange(onChange);
  return () => {
    // A copy that waits is cleaned when it is bound.
    finishTurns();
    isOver = true;
    stop();
    for (const {undo} of bindings.values()) undo();
    usePageStyle(false);
  };
}
