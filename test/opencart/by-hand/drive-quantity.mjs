// A quantity above the stock is blocked; a smaller one is open again.
import {match} from 'node:assert/strict';

import {assertBlocked, assertOpen} from '../pages/assert-gate.mjs';
import {awaitAvailability} from '../pages/await-state.mjs';
import {typeQuantity} from '../pages/cart.mjs';
import {visit} from '../pages/visit.mjs';
import {setQuantity} from '../shop/set-quantity.mjs';
import {addBlocked, addOnce} from './add.mjs';

const PRODUCT = '40';

const quantitySteps = async (shopper, {shoot}, step) => {
  await awaitAvailability(shopper, 'low-stock');
  await step('4 wanted of 3', async () => {
    await typeQuantity(shopper, 4);
    const reason = await assertBlocked(shopper);
    match(reason, /\b3\b/);
    await addBlocked(shopper, 'too-few');
    return `"${reason}"`;
  });
  await shoot(shopper, '5 too few');
  await step('2 wanted of 3', async () => {
    await typeQuantity(shopper, 2);
    await assertOpen(shopper);
    await addOnce(shopper, 2);
  });
  await step('no error', () => shopper.problems.assertNone());
};

/** Wanted 4 of 3 → blocked; 2 of 3 → added. */
export const driveQuantity = (run) =>
  run.report.scene(`${run.shop.version} quantity`, async (step) => {
    await setQuantity(run.shop, PRODUCT, 3);
    await visit({...run, productId: PRODUCT}, (shopper) =>
      quantitySteps(shopper, run, step),
    );
  });
