// A gateway reports a payment later, from its own server: the order is kept.
import {equal, match, ok} from 'node:assert/strict';

import {setQuantity} from '../../shop/set-quantity.mjs';
import {withLockTaken} from '../inside-shop/taken-lock.mjs';
import {
  historyEvent,
  reportPayment,
  withHandler,
} from '../inside-shop/test-controller.mjs';
import {
  clearSales,
  holdsOf,
  letHoldsExpire,
  ordersPlaced,
  quantityOf,
} from '../sales.mjs';
import {createGuestWith} from '../shopper/guest.mjs';

const PRODUCT = '40';

const openOrder = async (shop, pieces) => {
  await setQuantity(shop, PRODUCT, pieces);
  const guest = await createGuestWith(shop, PRODUCT);
  ok(await guest.confirm(), 'the confirm step opens');
  const [{id}] = await shop.query('SELECT MAX(order_id) AS id FROM oc_order');
  return {guest, id};
};

const statusOf = async (shop, id) => {
  const [row] = await shop.query(
    'SELECT o.order_status_id AS id, s.name FROM oc_order o ' +
      'JOIN oc_order_status s ON s.order_status_id = o.order_status_id ' +
      `WHERE o.order_id = ${id}`,
  );
  return row;
};

const notesOf = async (shop, id) =>
  (
    await shop.query(
      `SELECT comment FROM oc_order_history WHERE order_id = ${id}`,
    )
  ).map(({comment}) => comment);

const paidInTime = async (shop) => {
  await clearSales(shop);
  const {id} = await openOrder(shop, 1);
  equal(await reportPayment(shop, id), 'OK');
  equal((await statusOf(shop, id)).name, 'Processing');
  equal(await quantityOf(shop, PRODUCT), 0);
  equal(await holdsOf(shop), 0, 'holds');
};

/** The hold lapsed, another bought the last one, then the money arrives. */
const paidTooLate = async (shop) => {
  await clearSales(shop);
  const {id} = await openOrder(shop, 1);
  await letHoldsExpire(shop);
  const {guest} = await openOrder(shop, 1);
  ok((await guest.pay()).isPlaced);
  equal(await reportPayment(shop, id), 'OK');
  equal((await statusOf(shop, id)).name, 'Stock review');
  equal(await quantityOf(shop, PRODUCT), 0, 'not below zero');
  equal(await ordersPlaced(shop), 2, 'kept');
  const [note] = await notesOf(shop, id);
  match(note, /iPhone/);
  match(note, /Paid at the gateway/);
  const [{number}] = await shop.query(
    "SELECT COUNT(*) AS number FROM oc_true_stock_log WHERE kind = 'review'",
  );
  equal(number, '1');
  // Reported again, as gateways do: still one, still kept.
  equal(await reportPayment(shop, id), 'OK');
  equal((await statusOf(shop, id)).name, 'Stock review');
  equal(await quantityOf(shop, PRODUCT), 0, 'not below zero');
  equal((await notesOf(shop, id)).length, 1, 'one line');
  // New stock, reported once more: sold.
  await setQuantity(shop, PRODUCT, 3);
  equal(await reportPayment(shop, id), 'OK');
  equal((await statusOf(shop, id)).name, 'Processing');
  equal(await quantityOf(shop, PRODUCT), 2);
  return `"${note.replaceAll('\n', ' / ')}"`;
};

/** Two tabs: the first tab's order is paid while the second one is open. */
const paidInAnotherTab = async (shop) => {
  await clearSales(shop);
  const {guest, id} = await openOrder(shop, 1);
  ok(await guest.confirm(), 'opened again');
  equal(await reportPayment(shop, id), 'OK');
  equal((await statusOf(shop, id)).name, 'Processing');
  equal(await quantityOf(shop, PRODUCT), 0);
};

/** Too many at once to look before the sale: what is short shows after it. */
const reportedWhileBusy = async (shop) => {
  await clearSales(shop);
  const {id} = await openOrder(shop, 2);
  const {id: another} = await openOrder(shop, 2);
  await setQuantity(shop, PRODUCT, 1);
  await withLockTaken(shop, async () => {
    equal(await reportPayment(shop, id), 'OK');
    equal(await reportPayment(shop, another), 'OK');
  });
  equal((await statusOf(shop, id)).name, 'Processing');
  equal((await statusOf(shop, another)).name, 'Stock review');
  match((await notesOf(shop, another)).join(), /iPhone/);
  equal(await quantityOf(shop, PRODUCT), 0, 'not below zero');
};

/** The owner types a smaller quantity while the sale is under way. */
const loweredMeanwhile = async (shop) => {
  await clearSales(shop);
  const {guest, id} = await openOrder(shop, 1);
  await withHandler(
    shop,
    {method: 'lower', trigger: historyEvent(shop, 'before'), order: 9999},
    () => guest.pay(),
  );
  equal(await quantityOf(shop, PRODUCT), 0, 'not below zero');
  equal((await statusOf(shop, id)).name, 'Stock review');
  equal(await holdsOf(shop), 0, 'holds');
};

export const gatewaySteps = async ({shop}, step) => {
  await step('reported in time', () => paidInTime(shop));
  await step('reported too late: kept for review', () => paidTooLate(shop));
  await step('opened twice, reported once', () => paidInAnotherTab(shop));
  await step('reported while the lock is taken', () => reportedWhileBusy(shop));
  await step('lowered by its owner meanwhile', () => loweredMeanwhile(shop));
};
