// G3, L1: the reason is readable, and nothing moves.
import {visit} from '../../pages/visit.mjs';
import {setQuantity} from '../../shop/set-quantity.mjs';
import {PRODUCT} from '../catalog.mjs';
import {controlsOf} from '../controls/theme-controls.mjs';
import {awaitGates, changeStock} from '../controls/theme-gate.mjs';
import {assertReasonsSeen} from './assert-reasons-seen.mjs';
import {assertSamePositions, positionsOf} from './positions.mjs';

/** Pictures move what is below them when they load. */
export const awaitPictures = ({page}) =>
  page.waitForFunction(() =>
    [...document.images].every(({complete}) => complete),
  );

const shootEach = async (run, shopper, name, nodes) => {
  for (const [index, node] of nodes.entries()) {
    const which = nodes.length > 1 ? ` ${index + 1}` : '';
    await run.shoot(shopper, `theme ${name}${which}`, node);
  }
};

export const checkAppearance = async (run, {controls, name, open}) => {
  await setQuantity(run.shop, PRODUCT, 100);
  await visit({...run, open}, async (shopper) => {
    const {page} = shopper;
    await awaitGates(page, false);
    await awaitPictures(shopper);
    const own = await controlsOf(page, PRODUCT);
    await shootEach(run, shopper, `${name} open`, own);
    const before = await positionsOf(page);
    await changeStock(shopper, 0);
    await awaitGates(page, true);
    await shootEach(run, shopper, `${name} sold out`, own);
    const reasons = await page.$$('[data-true-stock-reason]');
    await shootEach(run, shopper, `${name} reason`, reasons);
    await assertReasonsSeen(page, controls);
    assertSamePositions(before, await positionsOf(page));
  });
};
