import {deepEqual, equal, ok} from 'node:assert/strict';

import {until} from '../../../real-servers/until.mjs';
import {setQuantity} from '../../shop/set-quantity.mjs';
import {PRODUCT} from '../catalog.mjs';
import {gatesOf, readGates} from './theme-controls.mjs';

const stateOf = (gates) =>
  gates.map(({blocked, reasons}) => ({blocked, reasons}));

/** Waits until all controls of the product are blocked, or all are open. */
export const awaitGates = async (page, isBlocked, productId = PRODUCT) => {
  let gates = [];
  const settled = async () => {
    gates = await gatesOf(page, productId);
    return (
      gates.length > 0 &&
      gates.every(
        ({blocked, reasons}) =>
          blocked === isBlocked && reasons.length === (isBlocked ? 1 : 0),
      )
    );
  };
  await until(
    settled,
    () =>
      `controls that are ${isBlocked ? 'blocked and say why' : 'open'}, ` +
      `instead of ${JSON.stringify(stateOf(gates))}`,
  );
  return gates;
};

/** G3: focusable, and without the attribute `disabled`. */
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

/** Changes the database and lets the page poll at once. */
export const changeStock = async (
  {page, shop},
  quantity,
  productId = PRODUCT,
) => {
  await setQuantity(shop, productId, quantity);
  await page.evaluate(() => globalThis.TrueStock.refresh());
};
