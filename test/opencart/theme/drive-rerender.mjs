// Replaced content, as filters and quick views do by AJAX.
import {equal} from 'node:assert/strict';

import {awaitAvailability} from '../pages/await-state.mjs';
import {visit} from '../pages/visit.mjs';
import {setQuantity} from '../shop/set-quantity.mjs';
import {awaitPictures} from './appearance/check-appearance.mjs';
import {PRODUCT} from './catalog.mjs';
import {press} from './controls/press.mjs';
import {controlsOf} from './controls/theme-controls.mjs';
import {awaitGates, changeStock} from './controls/theme-gate.mjs';
import {settle, tryBlockedAt} from './controls/try-paths.mjs';
import {PAGE_KINDS} from './page-kinds.mjs';

/** Replaces a part of the page by that of a new response, with jQuery. */
const replaceContent = async (shopper) => {
  await shopper.page.evaluate(() => {
    globalThis.jQuery('#content').load(`${location.href} #content > *`);
  });
  await settle(shopper);
  await awaitPictures(shopper);
};

const steps = async (shopper, step) => {
  const {page, adds} = shopper;
  await awaitGates(page, false);
  await step('replaced while sold out', async () => {
    await changeStock(shopper, 0);
    await awaitGates(page, true);
    await replaceContent(shopper);
    await awaitGates(page, true);
    const count = await tryBlockedAt(shopper, 0);
    return `0 requests by ${count} paths`;
  });
  await step('taken away', async () => {
    await page.evaluate(() => {
      globalThis.jQuery('#content').empty();
    });
    const left = await page.$$('true-stock, [id^="true-stock"]');
    equal(left.length, 0, 'nodes of ours that stayed');
  });
  await step('brought back in stock', async () => {
    await setQuantity(shopper.shop, PRODUCT, 100);
    await replaceContent(shopper);
    await page.evaluate(() => globalThis.TrueStock.refresh());
    await awaitAvailability(shopper, 'in-stock');
    await awaitGates(page, false);
    const [control] = await controlsOf(page, PRODUCT);
    await press(page, control);
    await adds.reach(1);
    await settle(shopper);
    adds.assertTotal(1);
  });
  await step('no error', () => shopper.problems.assertNone());
};

export const driveRerender = async (run) => {
  const {open} = PAGE_KINDS.find(({name}) => name === 'category');
  await setQuantity(run.shop, PRODUCT, 100);
  await run.report.scene(`${run.shop.version} replaced content`, (step) =>
    visit({...run, open}, (shopper) => steps(shopper, step)),
  );
};
