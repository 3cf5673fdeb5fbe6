import {equal} from 'node:assert/strict';

import {awaitBlock} from '../pages/await-block.mjs';
import {awaitTheme} from '../pages/await-state.mjs';
import {awaitCart, closeMessages} from '../pages/cart.mjs';
import {pathsThatFit, traitsOf} from '../pages/control-traits.mjs';
import {NATIVE_PATHS} from '../pages/native-paths.mjs';
import {focusedId, readElement} from '../pages/read-page.mjs';

const FOCUS = {control: 'button-cart', quantity: 'input-quantity'};

const pathsOf = async ({page}) => {
  const control = await page.$('#button-cart');
  return pathsThatFit(NATIVE_PATHS, await traitsOf(control)).map((path) => ({
    ...path,
    // Scripts act while the focus is in another field, and leave it there.
    focus: FOCUS[path.focus ?? 'quantity'],
    act: async () => {
      if (!path.focus) await page.focus('#input-quantity');
      await path.act(page, control);
    },
  }));
};

const listed = (paths) => paths.map(({name}) => name).join(', ');

/**
 * Each path adds exactly once while the product is in stock. This proves that
 * the paths work: later none of them may add.
 */
export const tryPathsOpen = async (shopper) => {
  const paths = await pathsOf(shopper);
  let total = shopper.adds.sent();
  for (const {act} of paths) {
    await act();
    total += 1;
    await shopper.adds.reach(total);
    await awaitTheme(shopper);
    await closeMessages(shopper);
  }
  await awaitCart(shopper, total);
  await shopper.nextPoll();
  shopper.adds.assertTotal(total);
  return `${paths.length} requests by ${listed(paths)}`;
};

const tryBlocked = async (shopper, {name, focus, act}) => {
  const {page, adds} = shopper;
  const sent = adds.sent();
  await awaitBlock(shopper, act, () => ` after ${name}`);
  equal(adds.sent(), sent, `add requests after ${name}`);
  equal(await focusedId(page), focus, `focus after ${name}`);
};

/** G1: no path adds, also after the next poll. */
export const tryPathsBlocked = async (shopper) => {
  const paths = await pathsOf(shopper);
  const total = shopper.adds.sent();
  for (const path of paths) {
    await tryBlocked(shopper, path);
  }
  await shopper.nextPoll();
  await awaitTheme(shopper);
  shopper.adds.assertTotal(total);
  const {availability} = await readElement(shopper.page);
  equal(availability, 'out-of-stock');
  return `0 requests by ${listed(paths)}`;
};

const COMPARE =
  '#content :is([onclick^="compare.add"], [formaction*="product/compare"])';

/** G6: the buttons beside a blocked control still work. */
export const tryCompare = async (shopper) => {
  const {page, adds} = shopper;
  const total = adds.sent();
  const answered = page.waitForResponse((response) =>
    /route=product(\/|%2F)compare/.test(response.url()),
  );
  await page.click(COMPARE);
  equal((await answered).status(), 200);
  await awaitTheme(shopper);
  await closeMessages(shopper);
  adds.assertTotal(total);
};
