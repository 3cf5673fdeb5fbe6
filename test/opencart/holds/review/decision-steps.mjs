// What the owner decides in the admin, and a shop without its tables of holds.
import {equal, ok} from 'node:assert/strict';

import {setQuantity} from '../../shop/set-quantity.mjs';
import {isFour} from '../../shop/versions.mjs';
import {clearSales, ordersPlaced, quantityOf} from '../sales.mjs';
import {createGuestWith, createGuests} from '../shopper/guest.mjs';

const PRODUCT = '40';
const AWAITING = 10;
const PROCESSING = 2;

const statusOf = async (shop, id) => {
  const [{name}] = await shop.query(
    'SELECT s.name FROM oc_order o JOIN oc_order_status s ' +
      `ON s.order_status_id = o.order_status_id WHERE o.order_id = ${id}`,
  );
  return name;
};

/** As the admin's order page does it in each version. */
const setStatus = async (shop, admin, id, status) => {
  const fields = {
    order_id: id,
    order_status_id: status,
    comment: '',
    notify: 0,
    override: 0,
  };
  const call = shop.version.startsWith('4.0')
    ? 'action=sale/order.addHistory'
    : 'call=history_add';
  let path = admin.address(
    `sale/order.call&${call}&store_id=0&language=en-gb&currency=USD&order_id=${id}`,
  );
  if (!isFour(shop)) {
    const {text} = await admin.get(`sale/order/info&order_id=${id}`);
    const [, token] = /api_token=(\w+)/.exec(text) ?? [];
    ok(token, 'no api_token on the order page');
    path = `index.php?route=api/order/history&api_token=${token}&store_id=0&order_id=${id}`;
  }
  const {text} = await admin.session.post(path, fields);
  ok(JSON.parse(text).success, text);
};

const sellsAllTheSame = async (shop, admin) => {
  await clearSales(shop);
  await setQuantity(shop, PRODUCT, 1);
  const guest = await createGuestWith(shop, PRODUCT);
  ok(await guest.confirm());
  const [{id}] = await shop.query('SELECT MAX(order_id) AS id FROM oc_order');
  await guest.leave();
  // A transfer that is waited for, in a status that sells nothing yet.
  await shop.query(
    `UPDATE oc_order SET order_status_id = ${AWAITING} WHERE order_id = ${id}`,
  );
  await setQuantity(shop, PRODUCT, 0);
  await setStatus(shop, admin, id, PROCESSING);
  equal(await statusOf(shop, id), 'Stock review');
  equal(await quantityOf(shop, PRODUCT), 0, 'not silently below zero');
  await setStatus(shop, admin, id, PROCESSING);
  equal(await statusOf(shop, id), 'Processing');
  equal(await quantityOf(shop, PRODUCT), -1, 'her decision, and a piece owed');
};

/** Broken on our side, the shop sells as plain OpenCart does. */
const sellsWithoutTables = async (shop) => {
  await clearSales(shop);
  await setQuantity(shop, PRODUCT, 2);
  const guests = await createGuests(shop, 2, (shopper) => shopper.add(PRODUCT));
  await shop.query(
    'RENAME TABLE oc_true_stock_hold TO away_1, oc_true_stock_order TO away_2',
  );
  try {
    for (const guest of guests) {
      ok(await guest.confirm(), 'the confirm step');
      const answer = await guest.pay();
      ok(answer.isPlaced, answer.text);
    }
  } finally {
    await shop.query(
      'RENAME TABLE away_1 TO oc_true_stock_hold, away_2 TO oc_true_stock_order',
    );
  }
  equal(await ordersPlaced(shop), 2);
  equal(await quantityOf(shop, PRODUCT), 0);
};

export const decisionSteps = async ({shop}, admin, step) => {
  await step('the owner sells an order under review', () =>
    sellsAllTheSame(shop, admin),
  );
  await step('without its tables the shop sells', () =>
    sellsWithoutTables(shop),
  );
};
