// Orders that wait for their payment: what their shoppers did before is made
// by SQL.
import {equal, match} from 'node:assert/strict';

import {checkoutRoutes} from '../../opencart/holds/shopper/checkout-routes.mjs';
import {quantityOf} from '../../opencart/holds/sales.mjs';
import {request} from '../../opencart/http/request.mjs';
import {isFour} from '../../opencart/shop/versions.mjs';

const PRODUCT = 35;
/** Sizes of it. */
const VALUES = [12, 13];

/** None is sold out before the end. */
const MANY = 1_000_000;

const ADDRESS = '127.0.0.1';

const TEXTS = "name = 'T', model = 'T', price = 1, tax = 0, reward = 0";

const lineOf = (value) =>
  `INSERT INTO oc_order_product SET ${TEXTS}, order_id = @order, ` +
  `product_id = ${PRODUCT}, quantity = 1, total = 1; ` +
  'SET @line = LAST_INSERT_ID(); INSERT INTO oc_order_option SET ' +
  'order_id = @order, order_product_id = @line, product_option_id = 0, ' +
  `product_option_value_id = ${value}, name = 'T', value = 'T', type = 'select'`;

/** An order, and the session of its shopper, who has chosen cash on delivery. */
const orderOf = (shop) =>
  [
    "SET sql_mode = ''",
    "INSERT INTO oc_order SET firstname = 'T', lastname = 'T', " +
      "email = 't@example.com', language_id = 1, currency_id = 1, " +
      "currency_code = 'USD', currency_value = 1, date_added = NOW(), " +
      'date_modified = NOW()',
    'SET @order = LAST_INSERT_ID()',
    ...VALUES.map(lineOf),
    "SET @session = LPAD(HEX(@order), 26, '0')",
    'REPLACE INTO oc_session SET session_id = @session, ' +
      "data = JSON_OBJECT('order_id', @order, 'payment_method', " +
      `JSON_OBJECT('code', '${isFour(shop) ? 'cod.cod' : 'cod'}')), ` +
      'expire = UTC_TIMESTAMP() + INTERVAL 1 DAY',
    'SELECT @session AS id',
  ].join('; ');

/** @returns a function that makes an order ready, and resolves with its payment */
export const createOrders = async (shop, url) => {
  const target = new URL(`index.php?route=${checkoutRoutes(shop).pay}`, url);
  const prepare = async () => {
    const [{id}] = await shop.query(orderOf(shop));
    const cookies = new Map([['OCSESSID', id]]);
    return async () => {
      const {text} = await request(target, {address: ADDRESS, cookies});
      match(text, /success/);
    };
  };
  for (const table of ['product', 'product_option_value']) {
    await shop.query(
      `UPDATE oc_${table} SET quantity = ${MANY} WHERE product_id = ${PRODUCT}`,
    );
  }
  const before = await quantityOf(shop, PRODUCT);
  await (
    await prepare()
  )();
  equal(await quantityOf(shop, PRODUCT), before - VALUES.length, 'it was sold');
  return prepare;
};
