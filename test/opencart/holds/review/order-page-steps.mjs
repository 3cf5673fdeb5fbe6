// The owner edits a sold order on OpenCart 4's order page, in a real browser:
// its own pieces are there for it, and what is more is taken from the stock.
import {deepEqual, equal, match, ok} from 'node:assert/strict';

import {openPage} from '../../admin/open-page.mjs';
import {visit} from '../../pages/visit.mjs';
import {waitForText} from '../../pages/wait-for-text.mjs';
import {setQuantity} from '../../shop/set-quantity.mjs';
import {isFour} from '../../shop/versions.mjs';
import {clearSales, quantityOf, reviewed} from '../sales.mjs';
import {createGuestWith} from '../shopper/guest.mjs';

const PRODUCT = '40';
const PIECES = 3;

const sell = async (shop) => {
  await clearSales(shop);
  await setQuantity(shop, PRODUCT, PIECES);
  const guest = await createGuestWith(shop, PRODUCT, PIECES);
  ok(await guest.confirm(), 'the confirm step opens');
  ok((await guest.pay()).isPlaced);
  const [{id}] = await shop.query('SELECT MAX(order_id) AS id FROM oc_order');
  return id;
};

const isFourOne = ({version}) => version.startsWith('4.1');

const linesOf = async (shop, id) => {
  const rows = await shop.query(
    `SELECT quantity FROM oc_order_product WHERE order_id = ${id} ORDER BY order_product_id`,
  );
  return rows.map(({quantity}) => Number(quantity));
};

/** While the page asks for something, its last button is off. */
const press = async (page, selector) => {
  await page.waitForSelector('#button-confirm:not(:disabled)');
  await page.$eval(selector, (button) => button.click());
};

const onOrder = (run, admin, id, act) =>
  visit(
    {
      ...run,
      mayFail: true,
      open: openPage(admin, `sale/order.info&order_id=${id}`),
    },
    ({page}) => act(page),
  );

const confirm = async (page) => {
  await press(page, '#button-confirm');
  await page.waitForSelector('#alert .alert');
  return page.$eval('#alert .alert', ({textContent}) => textContent.trim());
};

/** Chooses the first of the methods in a dialogue of 4.0, which forgets them. */
const chooseMethod = async (page, kind) => {
  await press(page, `#button-${kind}-methods`);
  await page.waitForSelector(`input[name="${kind}_method"]`);
  await page.$eval(`input[name="${kind}_method"]`, (field) => {
    field.checked = true;
  });
  await press(page, `#button-${kind}-method`);
  await waitForText(page, `#form-${kind}-method .alert`, /Success/);
};

/** 4.1 says at once that there is no more. */
const addPiece = async (page, shop, said = /Success/) => {
  await page.$eval(
    '#form-product-add [name=product_id]',
    (field, value) => {
      field.value = value;
    },
    PRODUCT,
  );
  await press(page, '#button-product-add');
  await waitForText(page, '#form-product-add .alert', said);
  if (isFourOne(shop)) return;
  await chooseMethod(page, 'shipping');
  await chooseMethod(page, 'payment');
};

const savesIt = async (run, admin) => {
  const {shop} = run;
  const id = await sell(shop);
  await onOrder(run, admin, id, async (page) => {
    match(await confirm(page), /Success/);
  });
  deepEqual(await linesOf(shop, id), [PIECES]);
  equal(await quantityOf(shop, PRODUCT), 0);
  equal(await reviewed(shop), 0);
};

const addsAPiece = async (run, admin) => {
  const {shop} = run;
  const id = await sell(shop);
  await setQuantity(shop, PRODUCT, 2);
  await onOrder(run, admin, id, async (page) => {
    await addPiece(page, shop);
    match(await confirm(page), /Success/);
  });
  const lines = await linesOf(shop, id);
  equal(
    lines.reduce((sum, pieces) => sum + pieces, 0),
    PIECES + 1,
  );
  equal(await quantityOf(shop, PRODUCT), 1);
  equal(await reviewed(shop), 0);
};

const refusesMore = async (run, admin) => {
  const {shop} = run;
  const id = await sell(shop);
  const refusal = /not available|do not have/;
  await onOrder(run, admin, id, async (page) => {
    await addPiece(page, shop, isFourOne(shop) ? refusal : /Success/);
    if (!isFourOne(shop)) match(await confirm(page), refusal);
  });
  deepEqual(await linesOf(shop, id), [PIECES]);
  equal(await quantityOf(shop, PRODUCT), 0);
};

export const orderPageSteps = async (run, admin, step) => {
  if (!isFour(run.shop)) return;
  await step('the order page saves a sold order of the last pieces', () =>
    savesIt(run, admin),
  );
  await step('the order page takes one more piece', () =>
    addsAPiece(run, admin),
  );
  await step('the order page refuses more than there is', () =>
    refusesMore(run, admin),
  );
};
