// More than there are, and a size that is gone: blocked, and open again.
import {equal, match} from 'node:assert/strict';

import {assertBlocked, assertOpen} from '../pages/assert-gate.mjs';
import {awaitAvailability} from '../pages/await-state.mjs';
import {awaitCart, typeQuantity} from '../pages/cart.mjs';
import {until} from '../../real-servers/until.mjs';
import {setOptionQuantity, setQuantity} from '../shop/set-quantity.mjs';
import {visit} from '../pages/visit.mjs';

const SIMPLE = '40';
const WITH_SIZES = '35';

const addBlocked = async (shopper, reason) => {
  const seen = shopper.blocks.length;
  await shopper.page.click('#button-cart');
  await until(() => shopper.blocks.length > seen, 'the event true-stock-block');
  equal(shopper.blocks.at(-1).reason, reason);
  await shopper.nextPoll();
  shopper.adds.assertTotal(0);
};

const addOnce = async (shopper, inCart) => {
  await shopper.page.click('#button-cart');
  await shopper.adds.reach(1);
  await awaitCart(shopper, inCart);
  await shopper.nextPoll();
  shopper.adds.assertTotal(1);
};

const quantitySteps = async (shopper, {shoot}, step) => {
  await awaitAvailability(shopper, 'low-stock');
  await step('4 wanted of 3', async () => {
    await typeQuantity(shopper, 4);
    const reason = await assertBlocked(shopper);
    match(reason, /\b3\b/);
    await addBlocked(shopper, 'too-few');
    return `"${reason}"`;
  });
  await shoot(shopper, '5 too few');
  await step('2 wanted of 3', async () => {
    await typeQuantity(shopper, 2);
    await assertOpen(shopper);
    await addOnce(shopper, 2);
  });
  await step('no error', () => shopper.problems.assertNone());
};

/** Wanted 4 of 3 → blocked; 2 of 3 → added. */
export const driveQuantity = (run) =>
  run.report.scene(`${run.shop.version} quantity`, async (step) => {
    await setQuantity(run.shop, SIMPLE, 3);
    await visit({...run, productId: SIMPLE}, (shopper) =>
      quantitySteps(shopper, run, step),
    );
  });

const sizesOf = async (shop) => {
  const rows = await shop.query(
    'SELECT product_option_id, product_option_value_id ' +
      `FROM oc_product_option_value WHERE product_id = ${WITH_SIZES} ` +
      'AND subtract = 1 AND quantity > 0 ORDER BY quantity',
  );
  return rows.map((row) => ({
    name: `option[${row.product_option_id}]`,
    value: row.product_option_value_id,
  }));
};

const choose = async ({page}, {name, value}) => {
  const select = `select[name="${name}"]`;
  if (await page.$(select)) await page.select(select, value);
  else await page.click(`input[name="${name}"][value="${value}"]`);
};

const optionSteps = async (shopper, {shop, shoot}, step) => {
  const [gone, there] = await sizesOf(shop);
  await awaitAvailability(shopper, 'in-stock');
  await step('a size in stock', async () => {
    await choose(shopper, gone);
    await shopper.nextPoll();
    await assertOpen(shopper);
  });
  await step('the chosen size sold out', async () => {
    await setOptionQuantity(shop, gone.value, 0);
    const reason = await assertBlocked(shopper);
    await addBlocked(shopper, 'option-out-of-stock');
    return `"${reason}"`;
  });
  await shoot(shopper, '6 size sold out');
  await step('another size', async () => {
    await choose(shopper, there);
    await assertOpen(shopper);
    await addOnce(shopper, 1);
  });
  await step('no error', () => shopper.problems.assertNone());
};

/** The chosen size sells out while the page is open; another is there. */
export const driveOptions = (run) =>
  run.report.scene(`${run.shop.version} options`, (step) =>
    visit({...run, productId: WITH_SIZES}, (shopper) =>
      optionSteps(shopper, run, step),
    ),
  );
