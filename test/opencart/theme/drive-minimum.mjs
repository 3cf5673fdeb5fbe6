// A theme's control without a quantity adds the minimum, which must be there.
import {match} from 'node:assert/strict';

import {awaitBlock} from '../pages/await-block.mjs';
import {visit} from '../pages/visit.mjs';
import {setQuantity} from '../shop/set-quantity.mjs';
import {IN_TWOS} from './catalog.mjs';
import {press} from './controls/press.mjs';
import {controlsOf} from './controls/theme-controls.mjs';
import {awaitGates, changeStock} from './controls/theme-gate.mjs';
import {PAGE_KINDS} from './page-kinds.mjs';

const MINIMUM = 2;

const KINDS = ['home page module', 'wish list'];

const pressControl = async ({page}) => {
  const [control] = await controlsOf(page, IN_TWOS);
  await press(page, control);
};

const callCartAdd = ({page}) =>
  page.evaluate((id) => globalThis.cart.add(id), IN_TWOS);

const setLeft = async (shopper, quantity) => {
  await changeStock(shopper, quantity, IN_TWOS);
  return awaitGates(shopper.page, quantity < MINIMUM, IN_TWOS);
};

const staysOut = async (shopper, add) => {
  await awaitBlock(shopper, () => add(shopper));
  shopper.adds.assertTotal(0);
};

/** The shop's response sends the page on, to choose the options. */
const goesOn = async (shopper, add) => {
  const {page, adds} = shopper;
  await Promise.all([page.waitForNavigation(), add(shopper)]);
  match(page.url(), new RegExp(`product_id=${IN_TWOS}`));
  await adds.reach(1);
};

const steps = async (shopper, add, step) => {
  await step('the minimum is there', async () => {
    await setLeft(shopper, MINIMUM);
  });
  await step('one is left', async () => {
    const [gate] = await setLeft(shopper, MINIMUM - 1);
    await staysOut(shopper, add);
    return `"${gate.reasons[0]}"`;
  });
  await step('there again, and added', async () => {
    await setLeft(shopper, MINIMUM);
    await goesOn(shopper, add);
  });
  await step('no error', () => shopper.problems.assertNone());
};

const hasCartAdd = ({version}) => version.startsWith('3.');

const drive = async (run) => {
  for (const {name, open} of PAGE_KINDS.filter((kind) =>
    KINDS.includes(kind.name),
  )) {
    const ways = {
      press: pressControl,
      ...(hasCartAdd(run.shop) && {"cart.add('42')": callCartAdd}),
    };
    for (const [way, add] of Object.entries(ways)) {
      const title = `${run.shop.version} minimum, ${name}, ${way}`;
      await run.report.scene(title, (step) =>
        visit({...run, open}, (shopper) => steps(shopper, add, step)),
      );
    }
  }
};

export const driveMinimum = async (run) => {
  await drive(run);
  await setQuantity(run.shop, IN_TWOS, 100);
};
