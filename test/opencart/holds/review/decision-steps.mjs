// What the owner decides in the admin, and a shop without its tables of holds.
import {equal, match, ok} from 'node:assert/strict';

import {setQuantity} from '../../shop/set-quantity.mjs';
import {familyOf, isFour} from '../../shop/versions.mjs';
import {setStatusByProgram} from '../inside-shop/test-controller.mjs';
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

/** A transfer that is waited for, in a status that sells nothing yet. */
const awaitTransfer = async (shop) => {
  await clearSales(shop);
  await setQuantity(shop, PRODUCT, 1);
  const guest = await createGuestWith(shop, PRODUCT);
  ok(await guest.confirm());
  const [{id}] = await shop.query('SELECT MAX(order_id) AS id FROM oc_order');
  await guest.leave();
  await shop.query(
    `UPDATE oc_order SET order_status_id = ${AWAITING} WHERE order_id = ${id}`,
  );
  return id;
};

const notesOf = async (shop, id) =>
  (
    await shop.query(
      `SELECT comment FROM oc_order_history WHERE order_id = ${id} ` +
        'ORDER BY order_history_id',
    )
  ).map(({comment}) => comment);

const sellsAllTheSame = async (shop, admin) => {
  const id = await awaitTransfer(shop);
  await setQuantity(shop, PRODUCT, 0);
  await setStatus(shop, admin, id, PROCESSING);
  equal(await statusOf(shop, id), 'Stock review');
  equal((await notesOf(shop, id)).at(-1), 'iPhone is sold out.');
  equal(await quantityOf(shop, PRODUCT), 0, 'not silently below zero');
  await setStatus(shop, admin, id, PROCESSING);
  equal(await statusOf(shop, id), 'Processing');
  equal(await quantityOf(shop, PRODUCT), -1, 'her decision, and a piece owed');
};

const shopperPays = async (shop, admin) => {
  const id = await awaitTransfer(shop);
  ok(await (await createGuestWith(shop, PRODUCT)).confirm());
  await setStatus(shop, admin, id, PROCESSING);
  equal(await statusOf(shop, id), 'Stock review');
  const note = (await notesOf(shop, id)).at(-1);
  match(note, /a shopper is paying for the last one/);
  return `"${note}"`;
};

const allow = async (shop, admin, order) => {
  const {method} = familyOf(shop.version);
  const address = admin.address(`${admin.module}${method}allow`);
  return JSON.parse((await admin.session.post(address, {order})).text);
};

/** It read nothing: only the owner's own click lets it sell. */
const programInsists = async (shop, admin) => {
  const id = await awaitTransfer(shop);
  await setQuantity(shop, PRODUCT, 0);
  for (let count = 0; count < 3; count++) {
    match(await setStatusByProgram(shop, id), /OK$/);
    equal(await statusOf(shop, id), 'Stock review', `try ${count}`);
  }
  equal((await notesOf(shop, id)).length, 1, 'one line');
  equal(await quantityOf(shop, PRODUCT), 0, 'not below zero');
  equal((await allow(shop, admin, '999999')).allowed, false, 'no such order');
  equal((await allow(shop, admin, id)).allowed, true);
  match(await setStatusByProgram(shop, id), /OK$/);
  equal(await statusOf(shop, id), 'Processing');
  equal(await quantityOf(shop, PRODUCT), -1, 'allowed, and a piece owed');
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
  await step('the owner reads that a shopper pays', () =>
    shopperPays(shop, admin),
  );
  await step('a program that insists sells nothing', () =>
    programInsists(shop, admin),
  );
  await step('without its tables the shop sells', () =>
    sellsWithoutTables(shop),
  );
};
