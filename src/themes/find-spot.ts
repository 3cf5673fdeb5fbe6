import {takeOver} from './stock-line.js';
import type {ThemePlace} from './family.js';

/** `cart.add('42', '2')`: product and, if given as a number, quantity. */
const CALL = /\.add\(\s*['"]?(\d+)['"]?\s*(?:,\s*(?:['"]?(\d+)|(\S)))?/;

/** What a control adds; no quantity where a field on the page says it. */
export function productOf(
  control: HTMLElement,
): readonly [id?: string | undefined, quantity?: number | undefined] {
  const call = CALL.exec(control.getAttribute('onclick') ?? '');
  if (call) {
    const [, id, quantity = 1, expression] = call;
    return [id, expression ? undefined : Number(quantity)];
  }
  const scope =
    (control as HTMLButtonElement).form ??
    control.closest('form,[id="product"],#content');
  const field = scope?.querySelector<HTMLInputElement>('[name="product_id"]');
  return [field?.value];
}

/** Where the element of a control belongs. */
export interface Spot {
  /** What holds the product: an element in it already is the one. */
  readonly card: Element;
  /** One product among many. */
  readonly isCard: boolean;
  /** Puts an element there. Returns how to take it back. */
  place(element: HTMLElement): () => void;
}

const follow = (spot: Element, element: HTMLElement): (() => void) => {
  element.setAttribute('data-true-stock-card', '');
  spot.after(element);
  return () => element.remove();
};

const fill = (spot: Element, element: HTMLElement): (() => void) => {
  if (!spot.matches('td')) return takeOver(spot, element);
  // A column is as wide as its words: it must not change with them.
  const cell = document.createElement('span');
  cell.setAttribute('data-true-stock-cell', '');
  cell.append(element);
  return takeOver(spot, element, cell);
};

const isWithin = (inner: Element, outer: Element): boolean =>
  inner !== outer && outer.contains(inner);

/** The element in a card that shows a product, but not in a card within it. */
export function elementIn(
  card: Element,
  places: readonly ThemePlace[],
  productId: string,
): HTMLElement | undefined {
  return [...card.querySelectorAll<HTMLElement>('true-stock')].find((one) => {
    if (one.getAttribute('product-id') !== productId) return false;
    const nearest = one.closest(places.map((place) => place.card).join());
    return !(nearest && isWithin(nearest, card));
  });
}

/**
 * The place that the page has for a control's product: in the nearest card
 * that has one, the first.
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
    const put = after ? follow : fill;
    best = {
      card,
      isCard: !!after || spot.matches('td'),
      place: (element) => put(spot, element),
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
