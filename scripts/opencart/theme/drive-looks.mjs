// G3: the reason can be seen, and nothing jumps under the pointer.
import {deepEqual} from 'node:assert/strict';

import {setQuantity} from '../stock-of.mjs';
import {visit} from '../visit.mjs';
import {buttonRows} from './button-rows.mjs';
import {PRODUCT} from './catalog.mjs';
import {assertReasonsSeen, awaitGates, changeStock} from './theme-gate.mjs';

export const checkLooks = async (run, kind) => {
  await setQuantity(run.shop, PRODUCT, 100);
  await visit({...run, open: kind.open}, async (shopper) => {
    const {page} = shopper;
    await awaitGates(page, false);
    const rows = await buttonRows(page);
    await changeStock(shopper, 0);
    await awaitGates(page, true);
    await run.shoot(shopper, `theme ${kind.name}`, '[aria-disabled="true"]');
    await assertReasonsSeen(page);
    deepEqual(await buttonRows(page), rows, 'the buttons beside a blocked one');
  });
};
