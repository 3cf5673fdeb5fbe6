// The product sells out during an add, while the theme's spinner runs.
import {deepEqual} from 'node:assert/strict';

import {until} from '../../real-servers/until.mjs';
import {visit} from '../pages/visit.mjs';
import {setQuantity} from '../shop/set-quantity.mjs';
import {ADD_TO_CART} from '../shop/versions.mjs';
import {PRODUCT} from './catalog.mjs';
import {press} from './controls/press.mjs';
import {restingGates} from './controls/resting-gates.mjs';
import {controlsOf} from './controls/theme-controls.mjs';
import {
  assertReachable,
  awaitGates,
  changeStock,
} from './controls/theme-gate.mjs';
import {settle} from './controls/try-paths.mjs';
import {PAGE_KINDS} from './page-kinds.mjs';

const KINDS = ['product page and module', 'category'];

/** Holds the first add request back until `letGo` is called. */
const holdAdd = async (page) => {
  let held;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!held && ADD_TO_CART.test(request.url())) held = request;
    else void request.continue();
  });
  return {isHeld: () => Boolean(held), letGo: () => held.continue()};
};

const steps = async (shopper, step) => {
  const {page, adds} = shopper;
  await awaitGates(page, false);
  const before = await restingGates(shopper);
  const hold = await holdAdd(page);
  await step('sold out during an add', async () => {
    const [control] = await controlsOf(page, PRODUCT);
    await press(page, control);
    await until(hold.isHeld, 'the add request');
    await changeStock(shopper, 0);
    await awaitGates(page, true);
    await hold.letGo();
    await adds.reach(1);
    await settle(shopper);
    assertReachable(await awaitGates(page, true));
    adds.assertTotal(1);
  });
  await step('back after the spinner', async () => {
    await changeStock(shopper, 100);
    await awaitGates(page, false);
    deepEqual(await restingGates(shopper), before, 'the controls as they were');
  });
  await step('no error', () => shopper.problems.assertNone());
};

export const driveSpinner = async (run) => {
  for (const kind of PAGE_KINDS.filter(({name}) => KINDS.includes(name))) {
    await setQuantity(run.shop, PRODUCT, 100);
    await run.report.scene(`${run.shop.version} ${kind.name}`, (step) =>
      visit({...run, open: kind.open}, (shopper) => steps(shopper, step)),
    );
  }
};
