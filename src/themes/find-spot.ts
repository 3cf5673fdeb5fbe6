import {takeOverLine} from './take-over-line.js';
import type {ThemePlace} from './theme-family.js';

/** Where the element of a control belongs. */
export interface Spot {
  /** Contains the product: an element that is already in it is used. */
  readonly card: Element;
  /** Whether it is one product of a list. */
  readonly isCard: boolean;
  /** Places an element there. Returns how to undo it. */
  place(element: HTMLElement): () => void;
}

const placeAfter = (spot: Element, element: HTMLElement): (() => void) => {
  element.setAttribute('data-true-stock-card', '');
  spot.after(element);
  return () => element.remove();
};

const placeIn = (spot: Element, element: HTMLElement): (() => void) => {
  if (!spot.matches('td')) return takeOverLine(spot, element);
  // A column is as wide as its text, but must not change when the text does.
  const cell = document.createElement('span');
  cell.setAttribute('data-true-stock-cell', '');
  cell.append(element);
  return takeOverLine(spot, element, cell);
};

const isWithin = (inner: Element, outer: Element): boolean =>
  inner !== outer && outer.contains(inner);

/** The element that shows a product in a card, but not in a card inside it. */
export function elementIn(
  card: Element,
  places: readonly ThemePlace[],
  productId: string,
): HTMLElement | undefined {
  return [...card.querySelectorAll<HTMLElement>('true-stock')].find(
    (element) => {
      if (element.getAttribute('product-id') !== productId) return false;
      const nearest = element.closest(places.map((place) => place.card).join());
      return !(nearest && isWithin(nearest, card));
    },
  );
}

/**
 * Finds where the page can show the stock of a control's product: the first
 * place in the nearest card that has one.
 */
export function findSpot(
  control: HTMLElement,
  places: readonly ThemePlace[],
): Spot {
  const column = (control.closest('td')?.cellIndex ?? 0) + 1;
  let best: Spot | undefined;
  for (const {after = '', card: selector, controls, stock = after} of places) {
    if (controls && !control.matches(controls)) continue;
    const card = control.closest(selector);
    const spot = card?.querySelector(stock.replace('{column}', `${column}`));
    if (!card || !spot || (best && !isWithin(card, best.card))) continue;
    const placeAt = after ? placeAfter : placeIn;
    best = {
      card,
      isCard: !!after || spot.matches('td'),
      place: (element) => placeAt(spot, element),
    };
  }
  if (best) return best;
  const form = control.closest('form,[id="product"]');
  return {
    card: form ?? control.parentElement!,
    isCard: false,
    place(element) {
      (form ?? control).before(element);
      return () => element.remove();
    },
  };
}
