// G4: once removed, True Stock leaves the page as it would be without it.
import {equal} from 'node:assert/strict';

import {awaitTheme} from '../../pages/await-state.mjs';
import {visit} from '../../pages/visit.mjs';
import {withoutScript} from '../../pages/without-script.mjs';
import {setQuantity} from '../../shop/set-quantity.mjs';
import {PRODUCT} from '../catalog.mjs';
import {awaitGates, changeStock} from '../controls/theme-gate.mjs';
import {differenceOf, serialise} from './serialise.mjs';

/** Both pages belong to one shopper: the address has her session's token. */
const bothPages = async (shopper, kind) => {
  const {page, shop} = shopper;
  await kind.open(shopper);
  const address = page.url();
  const other = await page.browserContext().newPage();
  // A script places the menus by the width of the page.
  await other.setViewport(page.viewport());
  await withoutScript(other);
  await other.goto(address);
  await awaitTheme({page: other});
  const before = await serialise(other);
  await other.close();
  await page.bringToFront();
  await page.goto(address);
  await awaitGates(page, false);
  await changeStock({page, shop}, 0);
  await awaitGates(page, true);
  await awaitTheme({page});
  await page.evaluate(() => {
    globalThis.TrueStock.configure({theme: false});
    document.querySelectorAll('true-stock').forEach((each) => each.remove());
  });
  return {before, after: await serialise(page)};
};

export const checkRemoval = async (run, kind) => {
  await setQuantity(run.shop, PRODUCT, 100);
  const open = async () => {};
  let detail = '';
  await visit({...run, open, mayFail: true}, async (shopper) => {
    const {before, after} = await bothPages(shopper, kind);
    equal(differenceOf(before, after), '');
    detail = `${before.length} nodes`;
  });
  return detail;
};
