// The positions of the theme's elements, at a desktop's and a phone's width.
import {deepEqual} from 'node:assert/strict';

import {atWidths} from '../../pages/screenshots.mjs';

/**
 * Runs in the page, after two frames: stock lines in a margin are fitted in the
 * first. A plain container may grow into its own margin, an element with a
 * border may not. Slideshows move by themselves.
 */
const readPositions = async () => {
  for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
  const OURS = 'true-stock, [data-true-stock-reason]';
  const TURNING = '.swiper-viewport *, .carousel *';
  const BORDERED = '.product-thumb, td, th, button, input';
  return [...document.querySelectorAll('#content *, footer')]
    .filter((node) => !node.matches(`${OURS}, ${TURNING}`))
    .filter((node) => node.getClientRects().length > 0)
    .map((node) => {
      const {height, left, top, width} = node.getBoundingClientRect();
      const kept = node.matches(BORDERED) ? [width, height] : [width];
      const name = node.className;
      const sides = [left, top + scrollY, ...kept].map(Math.round);
      return `${node.localName}.${name} ${sides.join(' ')}`;
    });
};

/** @returns {Promise<Record<string, string[]>>} by width */
export const positionsOf = async (page) => {
  const places = {};
  await atWidths(page, async (width) => {
    places[width] = await page.evaluate(readPositions);
  });
  return places;
};

/** No element has moved or changed its size. */
export const assertSamePositions = (before, after) => {
  const moved = Object.keys(before).flatMap((width) =>
    before[width].flatMap((place, index) => {
      const now = after[width][index];
      return place === now ? [] : [`at ${width}: ${place} → ${now}`];
    }),
  );
  deepEqual(moved.slice(0, 8), [], `${moved.length} nodes that moved`);
};
