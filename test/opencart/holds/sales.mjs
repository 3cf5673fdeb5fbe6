// Stock, orders and holds in the shop's database.
import {equal} from 'node:assert/strict';

const number = async (shop, sql) => {
  const [row] = await shop.query(sql);
  return Number(Object.values(row)[0]);
};

/** Placed orders: one that was never placed has the status 0. */
export const ordersPlaced = (shop) =>
  number(shop, 'SELECT COUNT(*) FROM oc_order WHERE order_status_id > 0');

/** Orders that wait for their owner. */
export const reviewed = (shop) =>
  number(
    shop,
    'SELECT COUNT(*) FROM oc_order o JOIN oc_order_status s ' +
      'ON s.order_status_id = o.order_status_id ' +
      "WHERE s.name = 'Stock review'",
  );

export const quantityOf = (shop, productId) =>
  number(
    shop,
    `SELECT quantity FROM oc_product WHERE product_id = ${productId}`,
  );

export const valueQuantityOf = (shop, valueId) =>
  number(
    shop,
    'SELECT quantity FROM oc_product_option_value ' +
      `WHERE product_option_value_id = ${valueId}`,
  );

export const holdsOf = (shop) =>
  number(shop, 'SELECT COUNT(*) FROM oc_true_stock_hold');

export const liveHoldsOf = (shop) =>
  number(
    shop,
    'SELECT COUNT(*) FROM oc_true_stock_hold WHERE expires > UNIX_TIMESTAMP()',
  );

/** Changes all holds as if ten minutes had passed. */
export const letHoldsExpire = (shop) =>
  shop.query(
    'UPDATE oc_true_stock_hold SET opened = opened - 600, ' +
      'counted = counted - 600, expires = UNIX_TIMESTAMP(), paying_until = 0',
  );

const ORDERS = [
  'order',
  'order_product',
  'order_option',
  'order_history',
  'order_total',
  'cart',
];

const HOLDS = [
  'true_stock_hold',
  'true_stock_order',
  'true_stock_log',
  'true_stock_unpaid',
];

const clear = (shop, tables) =>
  shop.query(tables.map((table) => `DELETE FROM oc_${table}`).join('; '));

/** Removes every order and cart, where True Stock is not installed. */
export const clearOrders = (shop) => clear(shop, ORDERS);

/** Removes every order, cart and hold. */
export const clearSales = (shop) => clear(shop, [...ORDERS, ...HOLDS]);

export const assertSales = async (shop, productId, {orders, quantity}) => {
  equal(await ordersPlaced(shop), orders, 'orders');
  equal(await quantityOf(shop, productId), quantity, 'quantity');
};
