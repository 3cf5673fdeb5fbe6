import {deepEqual, equal} from 'node:assert/strict';

import {until} from '../../real-servers/until.mjs';
import {visit} from '../pages/visit.mjs';
import {setQuantity} from '../shop/set-quantity.mjs';
import {checkAppearance} from './appearance/check-appearance.mjs';
import {checkRemoval} from './appearance/check-removal.mjs';
import {assertLines, stockLines} from './appearance/stock-lines.mjs';
import {PRODUCT} from './catalog.mjs';
import {press} from './controls/press.mjs';
import {restingGates} from './controls/resting-gates.mjs';
import {trySideButtons} from './controls/side-buttons.mjs';
import {addNeighbour, spin} from './controls/spinner.mjs';
import {controlsOf, gatesOf} from './controls/theme-controls.mjs';
import {
  assertOthersOpen,
  assertReachable,
  awaitGates,
  changeStock,
} from './controls/theme-gate.mjs';
import {settle, tryBlockedAt, tryOpenAt} from './controls/try-paths.mjs';

const indexes = ({controls}) => [...Array(controls).keys()];

const shows = async ({page}, kind) => {
  const gates = await gatesOf(page, PRODUCT);
  equal(gates.length, kind.controls, 'controls of the product on the page');
  await until(async () => {
    const lines = await stockLines(page, PRODUCT);
    return (
      lines.length === kind.controls &&
      lines.every(({availability}) => availability === 'in-stock')
    );
  }, `${kind.controls} elements that have an answer`);
  const lines = await assertLines(page, PRODUCT, 'in-stock');
  deepEqual(
    lines.filter(({place}) => /above|elsewhere/.test(place)),
    [],
    'elements in a wrong place',
  );
  return lines.map(({said, place}) => `"${said}" ${place}`).join(', ');
};

const onEach = async (kind, act) => {
  let count = 0;
  for (const index of indexes(kind)) count += await act(index);
  return count;
};

/** L5: announced once on a page, with the product's name. */
const awaitSpoken = (page, words) =>
  until(async () => {
    const regions = await page.$$eval('[role=status]', (nodes) =>
      nodes.map(({textContent}) => textContent),
    );
    return regions.filter((text) => text === words).length === 1;
  }, `a live region that says "${words}"`);

const soldOut = async (shopper) => {
  const {page} = shopper;
  await changeStock(shopper, 0);
  const gates = await awaitGates(page, true);
  assertReachable(gates);
  await assertLines(page, PRODUCT, 'out-of-stock');
  const others = await assertOthersOpen(page);
  await awaitSpoken(page, 'iPhone: Out of stock');
  return `"${gates[0].reasons.join(' ')}", ${others} others open`;
};

const staysBlocked = async (shopper) => {
  await addNeighbour(shopper);
  await awaitGates(shopper.page, true);
  await spin(shopper, PRODUCT);
  assertReachable(await awaitGates(shopper.page, true));
};

const back = async (shopper, before) => {
  await changeStock(shopper, 100);
  await awaitGates(shopper.page, false);
  deepEqual(await restingGates(shopper), before, 'the controls as they were');
};

const addsOnce = async (shopper, index) => {
  const total = shopper.adds.sent() + 1;
  const controls = await controlsOf(shopper.page, PRODUCT);
  await press(shopper.page, controls[index]);
  await shopper.adds.reach(total);
  await settle(shopper);
  shopper.adds.assertTotal(total);
  return 1;
};

const steps = async (shopper, kind, step) => {
  const {page} = shopper;
  // No animation: the theme scrolls for 600 ms after each add.
  await page.evaluate(() => {
    globalThis.jQuery.fx.off = true;
  });
  await step('shows', () => shows(shopper, kind));
  await step('open on every path', async () => {
    const count = await onEach(kind, (index) => tryOpenAt(shopper, index));
    return `${count} requests`;
  });
  const before = await restingGates(shopper);
  await step('sold out', () => soldOut(shopper));
  await step('blocked on every path', async () => {
    const count = await onEach(kind, (index) => tryBlockedAt(shopper, index));
    return `0 requests by ${count} paths`;
  });
  await step('stays blocked', () => staysBlocked(shopper));
  await step('back', () => back(shopper, before));
  await step('adds once', async () => {
    await onEach(kind, (index) => addsOnce(shopper, index));
  });
  const total = shopper.adds.sent();
  await step('wish list and compare', async () => {
    await changeStock(shopper, 0);
    await awaitGates(page, true);
    return trySideButtons(shopper);
  });
  await step('no add too many, no error', () => {
    shopper.adds.assertTotal(total);
    shopper.problems.assertNone();
  });
};

/** One kind of page, from open to sold out and back, and after removal. */
export const drivePageKind = async (run, kind) => {
  const title = `${run.shop.version} ${kind.name}`;
  await setQuantity(run.shop, PRODUCT, 100);
  await run.report.scene(title, (step) =>
    visit({...run, open: kind.open}, (shopper) => steps(shopper, kind, step)),
  );
  await run.report.scene(title, (step) =>
    step('looks', () => checkAppearance(run, kind)),
  );
  await run.report.scene(title, (step) =>
    step('removed', () => checkRemoval(run, kind)),
  );
};
