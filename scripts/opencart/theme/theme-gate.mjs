import {deepEqual, equal, ok} from 'node:assert/strict';

import {setQuantity} from '../stock-of.mjs';
import {until} from '../until.mjs';
import {PRODUCT} from './catalog.mjs';
import {controlsOf, gatesOf, readGates} from './theme-controls.mjs';

const GATE_LIMIT_MS = 4_000;

const stateOf = (gates) =>
  gates.map(({blocked, reasons}) => ({blocked, reasons}));

/** Every control of the product is closed, or every one open. */
export const awaitGates = async (page, isBlocked) => {
  let gates = [];
  const settled = async () => {
    gates = await gatesOf(page, PRODUCT);
    return (
      gates.length > 0 &&
      gates.every(
        ({blocked, reasons}) =>
          blocked === isBlocked && (!isBlocked || reasons.length > 0),
      )
    );
  };
  try {
    await until(settled, 'the gates', GATE_LIMIT_MS);
  } catch (error) {
    throw new Error(
      `Waited in vain for controls that are ${isBlocked ? 'blocked and say why' : 'open'}: ` +
        JSON.stringify(stateOf(gates)),
      {cause: error},
    );
  }
  return gates;
};

/** Runs in the page: the reasons of a control that something else hides. */
const findHidden = (control) =>
  (control.getAttribute('aria-describedby') ?? '')
    .split(/\s+/)
    .map((id) => document.getElementById(id))
    .filter(Boolean)
    .filter((reason) => {
      reason.scrollIntoView({block: 'center', behavior: 'instant'});
      const words = document.createRange();
      words.selectNodeContents(reason);
      const {left, top, width, height} = words.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      return !reason.contains(document.elementFromPoint(x, y));
    })
    .map(({outerHTML}) => outerHTML);

/** The reason is on the page's surface: nothing lies over it or cuts it off. */
export const assertReasonsSeen = async (page) => {
  const controls = await controlsOf(page, PRODUCT);
  for (const control of controls) {
    const hidden = await control.evaluate(findHidden);
    deepEqual(hidden, [], 'reasons that cannot be seen');
  }
};

/** G3: reachable, and not disabled as browsers mean it. */
export const assertReachable = (gates) => {
  for (const {attributes} of gates) {
    equal(attributes.disabled, undefined, 'native disabled, which drops focus');
    ok(attributes.tabindex !== '-1', 'tabindex of a blocked control');
  }
};

export const assertOthersOpen = async (page) => {
  const others = (await readGates(page)).filter(
    ({productId}) => productId !== PRODUCT,
  );
  ok(others.length > 0, 'no other product on the page');
  deepEqual(
    others.filter(({blocked}) => blocked),
    [],
    'controls of other products that are blocked',
  );
  return others.length;
};

/** The database changes, and the page is asked to look at once. */
export const changeStock = async ({page, shop}, quantity) => {
  await setQuantity(shop, PRODUCT, quantity);
  await page.evaluate(() => globalThis.TrueStock.refresh());
};
