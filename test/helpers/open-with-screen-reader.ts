import {stopTime} from './fake-clock.js';
import {fixture, refreshAndDraw} from './fixture.js';
import {listenTo} from './live-regions.js';
import {mockStock} from './mock-stock.js';

/** The longest delay of an announcement, and some more. */
export const PATIENCE_MS = 3000;

/** HTML of a product under a heading. */
export const productHtml = (
  name: string,
  id: string,
  attributes = 'announce',
): string =>
  `<article><h2>${name}</h2>
    <true-stock product-id="${id}" ${attributes}>In Stock</true-stock></article>`;

/** Opens a page that a screen reader listens to, with its first response. */
export async function openWithScreenReader(html: string) {
  const mock = await mockStock();
  const clock = stopTime();
  const heard = listenTo(document);
  const place = fixture(html);
  const elements = [...place.querySelectorAll('true-stock')];
  const [element] = elements as [(typeof elements)[0]];
  /** Polls and waits for announcements. */
  const ask = async () => {
    await refreshAndDraw(element);
    await clock.tickAsync(PATIENCE_MS);
  };
  await ask();
  return {ask, clock, element, elements, heard, mock, shop: mock.shop};
}
