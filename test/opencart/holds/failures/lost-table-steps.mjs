// A table of ours is missing: the shop sells as plain OpenCart does.
import {equal, ok} from 'node:assert/strict';

import {setQuantity} from '../../shop/set-quantity.mjs';
import {assertSales, clearSales} from '../sales.mjs';
import {createGuests} from '../shopper/guest.mjs';

const PRODUCT = '40';
const TABLES = ['hold', 'order', 'log'];

const withoutTable = async (shop, name, act) => {
  const table = `oc_true_stock_${name}`;
  await shop.query(`RENAME TABLE ${table} TO lost`);
  try {
    await act();
  } finally {
    await shop.query(`RENAME TABLE lost TO ${table}`);
  }
};

const sells = async (shop, table) => {
  await clearSales(shop);
  await setQuantity(shop, PRODUCT, 3);
  await withoutTable(shop, table, async () => {
    const [guest] = await createGuests(shop, 1, async (shopper) =>
      ok(await shopper.add(PRODUCT), 'into the cart'),
    );
    equal((await guest.leave()).status, 200, 'another page');
    ok(await guest.confirm(), 'the confirm step');
    const answer = await guest.pay();
    ok(answer.isPlaced, answer.text);
  });
  await assertSales(shop, PRODUCT, {orders: 1, quantity: 2});
};

export const lostTableSteps = async ({shop}, step) => {
  for (const table of TABLES) {
    await step(`table true_stock_${table} lost: sells`, () =>
      sells(shop, table),
    );
  }
};
