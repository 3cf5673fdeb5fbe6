// In stock → 3 left → sold out → back: the open page follows the database.
import {deepEqual, equal, match, ok} from 'node:assert/strict';

import {assertBlocked, assertOpen} from '../pages/assert-gate.mjs';
import {awaitAvailability, awaitTheme} from '../pages/await-state.mjs';
import {awaitCart, awaitSuccess, closeMessages} from '../pages/cart.mjs';
import {focusedId, readControl, readElement} from '../pages/read-page.mjs';
import {visit} from '../pages/visit.mjs';
import {setQuantity} from '../shop/set-quantity.mjs';
import {tryCompare, tryPathsBlocked, tryPathsOpen} from './try-paths.mjs';

const PRODUCT = '40';

/** One tick of 2 s + 10 %, and as much again for a machine that is busy. */
const SOON_MS = 4400;

const after = (ms) => `after ${(ms / 1000).toFixed(1)} s`;

const changeQuantity = async (shopper, quantity, availability) => {
  await setQuantity(shopper.shop, PRODUCT, quantity);
  const ms = await awaitAvailability(shopper, availability);
  ok(ms < SOON_MS, `the page followed only ${after(ms)}`);
  return ms;
};

const addOnce = async (shopper, inCart) => {
  const total = shopper.adds.sent() + 1;
  await shopper.page.click('#button-cart');
  await shopper.adds.reach(total);
  await awaitSuccess(shopper);
  await awaitCart(shopper, inCart);
  await awaitTheme(shopper);
  await shopper.nextPoll();
  shopper.adds.assertTotal(total);
};

const inStock = async (shopper) => {
  await awaitAvailability(shopper, 'in-stock');
  await assertOpen(shopper);
  const {text} = await readElement(shopper.page);
  ok(!/\d/.test(text), `a number is shown above the limit: "${text}"`);
  await addOnce(shopper, 1);
  return `"${text}", one request, 1 in the cart`;
};

const threeLeft = async (shopper) => {
  const ms = await changeQuantity(shopper, 3, 'low-stock');
  const {text} = await readElement(shopper.page);
  match(text, /\b3\b/);
  await assertOpen(shopper);
  return `"${text}" ${after(ms)}`;
};

const soldOut = async (shopper) => {
  await shopper.page.focus('#button-cart');
  const ms = await changeQuantity(shopper, 0, 'out-of-stock');
  const reason = await assertBlocked(shopper);
  equal(await focusedId(shopper.page), 'button-cart', 'focus when it sold out');
  return `"${reason}" ${after(ms)}`;
};

const back = async (shopper, before, inCart) => {
  const ms = await changeQuantity(shopper, 5, 'low-stock');
  await assertOpen(shopper);
  deepEqual(await readControl(shopper.page), before, 'the control as it was');
  await closeMessages(shopper);
  await addOnce(shopper, inCart);
  return `${after(ms)}, one request, ${inCart} in the cart`;
};

const saleSteps = async (shopper, {shoot}, step) => {
  const {page, adds} = shopper;
  const loadedAt = await page.evaluate(() => performance.timeOrigin);
  await step('in stock', () => inStock(shopper));
  await closeMessages(shopper);
  await shoot(shopper, '1 in stock');
  await step('open on every path', () => tryPathsOpen(shopper));
  const inCart = adds.sent();
  await step('3 left', () => threeLeft(shopper));
  await shoot(shopper, '2 three left');
  const before = await readControl(page);
  await step('sold out', () => soldOut(shopper));
  await shoot(shopper, '3 sold out');
  await step('blocked on every path', () => tryPathsBlocked(shopper));
  await step('compare goes on', () => tryCompare(shopper));
  await step('back', () => back(shopper, before, inCart + 1));
  await shoot(shopper, '4 back');
  await step('no reload, no error', async () => {
    const now = await page.evaluate(() => performance.timeOrigin);
    equal(now, loadedAt, 'the page was loaded again');
    shopper.problems.assertNone();
  });
};

/** @param {Parameters<typeof import('../drive-shop.mjs').driveShop>[0]} run */
export const driveSale = (run) =>
  run.report.scene(`${run.shop.version} sale`, async (step) => {
    await setQuantity(run.shop, PRODUCT, 100);
    await visit({...run, productId: PRODUCT}, (shopper) =>
      saleSteps(shopper, run, step),
    );
  });
