// The chosen size sells out while the page is open; another size is in stock.
import {assertBlocked, assertOpen} from '../pages/assert-gate.mjs';
import {awaitAvailability} from '../pages/await-state.mjs';
import {visit} from '../pages/visit.mjs';
import {setOptionQuantity} from '../shop/set-quantity.mjs';
import {addBlocked, addOnce} from './add.mjs';

const WITH_SIZES = '35';

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

/** The sold-out size is blocked; another size can be added. */
export const driveOptions = (run) =>
  run.report.scene(`${run.shop.version} options`, (step) =>
    visit({...run, productId: WITH_SIZES}, (shopper) =>
      optionSteps(shopper, run, step),
    ),
  );
