// What the owner does on the page.
import {deepEqual, equal, ok} from 'node:assert/strict';

import {endpointsOf, withQuery} from '../shop/routes.mjs';
import {
  fillForm,
  onPage,
  press,
  pressInForm,
  readList,
  searchOne,
  waitForReport,
  waitForWords,
} from './audit-page.mjs';
import {
  FEW,
  NEGATIVE,
  UNBUYABLE,
  lastChangeOf,
  quantityOf,
} from './planted-faults.mjs';

const OWNER = 1;

const has = async (page, list, wanted) =>
  (await readList(page, list)).some(({key}) => key === wanted);

/** A sale between the look and the save stays. */
const setsQuantity = (run, admin) =>
  onPage(run, admin, async (page) => {
    const {shop} = run;
    const finding = `negative:${NEGATIVE.id}:0`;
    equal(await has(page, 'contradictions', finding), true);
    await press(page, `Set quantity: ${NEGATIVE.name}`);
    await fillForm(page, 'New quantity', '12');
    await shop.query(
      `UPDATE oc_product SET quantity = quantity - 2 WHERE product_id = ${NEGATIVE.id}`,
    );
    await pressInForm(page, 'Save');
    await waitForWords(page, /there are 10 now/);
    equal(await quantityOf(shop, NEGATIVE), 10);
    deepEqual(await lastChangeOf(shop, NEGATIVE), ['owner', 15, OWNER]);
    equal(await has(page, 'contradictions', finding), false);
    const focus = await page.evaluate(() => document.activeElement.id);
    equal(focus, 'true-stock-contradictions');
  });

const takesACount = (run, admin) =>
  onPage(run, admin, async (page) => {
    const {shop} = run;
    await searchOne(page, FEW.name);
    await press(page, `Set quantity: ${FEW.name}`);
    await fillForm(page, 'New quantity', '4');
    await pressInForm(page, 'I have just counted this');
    await waitForWords(page, /there are 4 now/);
    deepEqual(await lastChangeOf(shop, FEW), ['count', 1, OWNER]);
  });

const recordOf = async (shop, {id}) => {
  const {'stand-alone': endpoint} = endpointsOf(shop);
  const answer = await fetch(shop.url + withQuery(endpoint, `ids=${id}`));
  return (await answer.json()).products[id];
};

const marksPlenty = (run, admin) =>
  onPage(run, admin, async (page) => {
    const {shop} = run;
    equal((await recordOf(shop, FEW)).left, 4);
    await searchOne(page, FEW.name);
    await press(page, `Plenty: ${FEW.name}`);
    await waitForWords(page, /is marked as plenty/);
    deepEqual(await recordOf(shop, FEW), {availability: 'in-stock'});
    await press(page, `No longer plenty: ${FEW.name}`);
    await waitForWords(page, /no longer marked/);
    equal((await recordOf(shop, FEW)).left, 4);
  });

const CANNOT_BUY = `minimum:${UNBUYABLE.id}:0`;
const WORDS = `Less than one order needs, ${UNBUYABLE.name}`;

const setAside = async (page, reason) => {
  equal(await has(page, 'contradictions', CANNOT_BUY), true);
  await press(page, `Set aside: ${WORDS}`);
  await fillForm(page, 'Reason', reason);
  await pressInForm(page, 'Set aside');
  await waitForWords(page, /^Set aside until/);
  equal(await has(page, 'contradictions', CANNOT_BUY), false);
};

const setsAside = (run, admin) =>
  onPage(run, admin, async (page) => {
    await setAside(page, '<b>Made to order</b> & more');
    await page.reload();
    await waitForReport(page);
    equal(await has(page, 'contradictions', CANNOT_BUY), false);
    const [{text}] = await readList(page, 'dismissed');
    ok(text.includes('<b>Made to order</b> & more (admin)'), text);
    await run.shop.query(
      'UPDATE oc_true_stock_dismissal SET until = CURDATE()',
    );
    await page.reload();
    await waitForReport(page);
    equal(await has(page, 'contradictions', CANNOT_BUY), true, 'it is away');
  });

const bringsBack = (run, admin) =>
  onPage(run, admin, async (page) => {
    await setAside(page, 'A mistake');
    await press(page, `Bring back: ${WORDS}`);
    await waitForWords(page, /is back/);
    equal(await has(page, 'contradictions', CANNOT_BUY), true);
  });

/** Needs the extension, and planted faults. */
export const actionSteps = async (run, admin, step) => {
  await step('a quantity is set, and no sale undone', () =>
    setsQuantity(run, admin),
  );
  await step('a count is taken', () => takesACount(run, admin));
  await step('plenty: the endpoint tells no number at once', () =>
    marksPlenty(run, admin),
  );
  await step('what is set aside comes back on its day', () =>
    setsAside(run, admin),
  );
  await step('or when the owner wants it', () => bringsBack(run, admin));
};
