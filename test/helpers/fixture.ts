import type {TrueStockElement} from 'true-stock';
import {extendPatience} from './extend-patience.js';
import {until} from './until.js';

extendPatience(window);

const places = new Set<HTMLElement>();

afterEach(() => {
  for (const place of places) place.remove();
  places.clear();
});

/** Adds HTML to the page until the test ends. */
export function fixture(html: string): HTMLElement {
  const place = document.createElement('div');
  place.innerHTML = html;
  places.add(place);
  document.body.append(place);
  return place;
}

/** The same, but returns the `<true-stock>` in it. */
export const mount = (html: string): TrueStockElement =>
  fixture(html).querySelector('true-stock')!;

/** Waits until an element has stock and shows it. */
export async function waitForStock(
  element: TrueStockElement,
): Promise<TrueStockElement> {
  await until(() => element.snapshot);
  await element.updateComplete;
  return element;
}

/** Refreshes an element and waits until it is drawn. */
export async function refreshAndDraw(element: TrueStockElement): Promise<void> {
  await element.refresh();
  await element.updateComplete;
}
