// G3: the reason is on the page's surface, and there is one of it.
import {deepEqual, equal} from 'node:assert/strict';

import {atWidths} from '../screenshots.mjs';

/**
 * Runs in the page: reasons of which something lies over the words, cuts them
 * off or stands where they stand.
 */
const findUnreadable = () => {
  const rectsOf = (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()];
  };
  const textsAround = (reason) => {
    const walker = document.createTreeWalker(
      document.querySelector('#content'),
      NodeFilter.SHOW_TEXT,
    );
    const texts = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const isOther = node.data.trim() && !reason.contains(node);
      if (isOther && node.parentElement.checkVisibility()) texts.push(node);
    }
    return texts;
  };
  // The boxes of two lines may touch where their letters do not.
  const meet = (one, other) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 4;
  const isSurface = (reason, {bottom, left, right, top}) =>
    [left + 1, (left + right) / 2, right - 1].every((x) =>
      reason.contains(document.elementFromPoint(x, (top + bottom) / 2)),
    );
  const complaintsOf = (reason) => {
    reason.scrollIntoView({block: 'center', behavior: 'instant'});
    const own = rectsOf(reason);
    const others = textsAround(reason).filter((text) =>
      rectsOf(text).some((rect) => own.some((each) => meet(each, rect))),
    );
    return [
      ...(own.length === 0 ? ['no words'] : []),
      ...(own.every((rect) => isSurface(reason, rect)) ? [] : ['covered']),
      ...others.map(({data}) => `on the words "${data.trim()}"`),
    ].map((complaint) => `${reason.outerHTML}: ${complaint}`);
  };
  return [...document.querySelectorAll('[data-true-stock-reason]')].flatMap(
    complaintsOf,
  );
};

/**
 * @param {import('puppeteer-core').Page} page
 * @param {number} count how many there are: one to a row of buttons or card
 */
export const assertReasonsSeen = async (page, count) => {
  const reasons = await page.$$('[data-true-stock-reason]');
  equal(reasons.length, count, 'reasons on the page');
  await atWidths(page, async (width) => {
    // The page's own message, and tooltips, belong to the pointer.
    await page.mouse.move(0, 0);
    const unreadable = await page.evaluate(findUnreadable);
    deepEqual(unreadable, [], `reasons that cannot be read at ${width}`);
  });
};
