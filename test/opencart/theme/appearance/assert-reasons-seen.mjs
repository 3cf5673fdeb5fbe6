// G3: each reason is visible, uncovered, and shown once.
import {deepEqual, equal} from 'node:assert/strict';

import {atWidths} from '../../pages/screenshots.mjs';

/** Runs in the page: whether something covers the text or cuts it off. */
const isCovered = (reason) => {
  reason.scrollIntoView({block: 'center', behavior: 'instant'});
  const words = document.createRange();
  words.selectNodeContents(reason);
  const lines = [...words.getClientRects()];
  const isOnTop = ({bottom, left, right, top}) =>
    [left + 1, (left + right) / 2, right - 1].every((x) =>
      reason.contains(document.elementFromPoint(x, (top + bottom) / 2)),
    );
  return lines.length === 0 || !lines.every(isOnTop);
};

/** Runs in the page: other text that overlaps a reason. */
const findOverlapping = (reason) => {
  const linesOf = (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()];
  };
  const own = linesOf(reason);
  // The boxes of two lines may touch where their letters do not.
  const meets = (line) =>
    own.some(
      ({bottom, left, right, top}) =>
        Math.min(right, line.right) - Math.max(left, line.left) > 1 &&
        Math.min(bottom, line.bottom) - Math.max(top, line.top) > 4,
    );
  const walker = document.createTreeWalker(
    document.querySelector('#content'),
    NodeFilter.SHOW_TEXT,
  );
  const found = [];
  while (walker.nextNode()) {
    const {currentNode: text} = walker;
    if (!text.data.trim() || reason.contains(text)) continue;
    const isShown = text.parentElement.checkVisibility();
    if (isShown && linesOf(text).some(meets)) found.push(text.data.trim());
  }
  return found;
};

/**
 * @param {import('puppeteer-core').Page} page
 * @param {number} count how many there are: one to a row of buttons or card
 */
export const assertReasonsSeen = async (page, count) => {
  const reasons = await page.$$('[data-true-stock-reason]');
  equal(reasons.length, count, 'reasons on the page');
  // The pointer could open a tooltip.
  await page.mouse.move(0, 0);
  await atWidths(page, async (width) => {
    for (const reason of reasons) {
      const where = `a reason at ${width}`;
      equal(await reason.evaluate(isCovered), false, `${where} is covered`);
      const others = await reason.evaluate(findOverlapping);
      deepEqual(others, [], `${where} stands on other words`);
    }
  });
};
