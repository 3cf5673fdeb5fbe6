import {stopTime} from './fake-clock.js';
import {fixture, refreshed} from './fixture.js';
import {listenTo} from './live-regions.js';
import {mockStock} from './mock-stock.js';

/** However patient a page is, it has spoken by then. */
export const PATIENCE_MS = 3000;

/** A product under a heading of its own. */
export const productCalled = (
  name: string,
  id: string,
  attributes = 'announce',
): string =>
  `<article><h2>${name}</h2>
    <true-stock product-id="${id}" ${attributes}>In Stock</true-stock></article>`;

/** A page that a screen reader listens to, with its first answer. */
export async function openHeard(html: string) {
  const mock = await mockStock();
  const clock = stopTime();
  const heard = listenTo(document);
  const place = fixture(html);
  const elements = [...place.querySelectorAll('true-stock')];
  const [element] = elements as [(typeof elements)[0]];
  /** Lets the page ask, and say what it has to say. */
  const ask = async () => {
    await refreshed(element);
    await clock.tickAsync(PATIENCE_MS);
  };
  await ask();
  return {ask, clock, element, elements, heard, mock, shop: mock.shop};
}
