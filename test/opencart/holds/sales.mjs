// What the shop's books say about stock, orders and holds.
import {equal} from 'node:assert/strict';

const number = async (shop, sql) => {
  const [row] = await shop.query(sql);
  return Number(Object.values(row)[0]);
};

/** Orders that count: 0 is the status of one that was never placed. */
export const ordersPlaced = (shop) =>
  number(shop, 'SELECT COUNT(*) FROM oc_order WHERE order_status_id > 0');

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

/** As if ten minutes had gone by. */
export const letHoldsExpire = (shop) =>
  shop.query(
    'UPDATE oc_true_stock_hold SET opened = opened - 600, ' +
      'expires = UNIX_TIMESTAMP(), paying_until = 0',
  );

/** A shop that nobody has bought in. */
export const clearSales = async (shop) => {
  for (const table of [
    'order',
    'order_product',
    'order_option',
    'order_history',
    'order_total',
    'cart',
    'true_stock_hold',
    'true_stock_order',
    'true_stock_log',
  ]) {
    await shop.query(`DELETE FROM oc_${table}`);
  }
};

export const assertSales = async (shop, productId, {orders, quantity}) => {
  equal(await ordersPlaced(shop), orders, 'orders');
  equal(await quantityOf(shop, productId), quantity, 'quantity');
};
