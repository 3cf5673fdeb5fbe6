// Every way to add with one control: one add while open, none while blocked.
import {equal, ok} from 'node:assert/strict';

import {awaitBlock} from '../../pages/await-block.mjs';
import {awaitTheme} from '../../pages/await-state.mjs';
import {closeMessages} from '../../pages/cart.mjs';
import {pathsThatFit, traitsOf} from '../../pages/control-traits.mjs';
import {JQUERY_PATHS} from '../../pages/jquery-paths.mjs';
import {NATIVE_PATHS} from '../../pages/native-paths.mjs';
import {PRODUCT} from '../catalog.mjs';
import {controlsOf} from './theme-controls.mjs';

const PATHS = [...NATIVE_PATHS, ...JQUERY_PATHS];

/** Found anew for each path: some themes replace the control after an add. */
const controlAt = async ({page}, index) =>
  (await controlsOf(page, PRODUCT))[index];

const pathsAt = async (shopper, index) =>
  pathsThatFit(PATHS, await traitsOf(await controlAt(shopper, index)));

export const settle = async (shopper) => {
  await awaitTheme(shopper);
  await closeMessages(shopper);
};

const take = async (shopper, path, index) => {
  const control = await controlAt(shopper, index);
  await path.act(shopper.page, control, {productId: PRODUCT});
  return control;
};

export const tryOpenAt = async (shopper, index) => {
  const paths = await pathsAt(shopper, index);
  for (const path of paths) {
    const total = shopper.adds.sent() + 1;
    try {
      await take(shopper, path, index);
      await shopper.adds.reach(total);
      await settle(shopper);
      shopper.adds.assertTotal(total);
    } catch (error) {
      throw new Error(`${path.name}: ${error.message}`, {cause: error});
    }
  }
  return paths.length;
};

const where = (page) => page.evaluateHandle(() => document.activeElement);

const assertFocus = async ({page}, path, control, before) => {
  const wanted =
    {
      control,
      quantity: await control.evaluateHandle(
        (button) => button.form?.elements.quantity,
      ),
    }[path.focus] ?? before;
  const kept = await page.evaluate(
    (node) => node === document.activeElement,
    wanted,
  );
  ok(kept, 'focus was moved');
};

/** The state of a control, for the message when a path did nothing. */
const tellOf = (control) =>
  control.evaluate((button) => {
    const {activeElement: focused} = document;
    const [on, inPage] = [focused === button, button.isConnected];
    return ` (focus on it: ${on}, in the page: ${inPage}, ${button.outerHTML})`;
  });

const blockedOnce = async (shopper, path, index) => {
  const {adds, page} = shopper;
  const sent = adds.sent();
  const before = await where(page);
  let control;
  await awaitBlock(
    shopper,
    async () => {
      control = await take(shopper, path, index);
    },
    () => tellOf(control),
  );
  equal(adds.sent(), sent, 'add requests');
  await assertFocus(shopper, path, control, before);
};

/** Tries all paths before it reports failures. */
export const tryBlockedAt = async (shopper, index) => {
  const paths = await pathsAt(shopper, index);
  const total = shopper.adds.sent();
  const failures = [];
  for (const path of paths) {
    try {
      await blockedOnce(shopper, path, index);
    } catch (error) {
      failures.push(`${path.name}: ${error.message}`);
    }
  }
  await settle(shopper);
  if (failures.length > 0) throw new Error(failures.join('\n'));
  shopper.adds.assertTotal(total);
  return paths.length;
};
