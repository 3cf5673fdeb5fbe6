// Every counter of the shop's stock, read before each round.
import {sizedProducts} from './sized-products.mjs';

const keyOf = (product, value) => `${product}:${value}`;

/** What a cart takes from each counter. */
export const wantsOf = (lines) => {
  const wants = new Map();
  const add = (key, pieces) => wants.set(key, (wants.get(key) ?? 0) + pieces);
  for (const {item, size, pieces} of lines) {
    add(keyOf(item.product, 0), pieces);
    add(keyOf(item.product, item.values[size]), pieces);
  }
  return wants;
};

const COUNTERS =
  'SELECT product_id, 0 AS value_id, quantity FROM oc_product WHERE product_id >= 9001 ' +
  'UNION ALL SELECT product_id, product_option_value_id, quantity ' +
  'FROM oc_product_option_value WHERE product_id >= 9001';

const HOLDS =
  'SELECT h.product_id, h.value_id, SUM(h.quantity) AS quantity, ' +
  'MAX(o.email) AS email FROM oc_true_stock_hold h ' +
  'LEFT JOIN (SELECT t.owner, MAX(o.email) AS email FROM oc_true_stock_order t ' +
  'JOIN oc_order o ON o.order_id = t.order_id GROUP BY t.owner) o ON o.owner = h.owner ' +
  'WHERE h.expires > UNIX_TIMESTAMP() GROUP BY h.owner, h.product_id, h.value_id';

/** @returns quantities, and live holds by counter and by shopper's e-mail */
export const readLedger = async (shop) => {
  const quantities = new Map();
  for (const row of await shop.query(COUNTERS)) {
    quantities.set(keyOf(row.product_id, row.value_id), Number(row.quantity));
  }
  const holds = new Map();
  for (const row of await shop.query(HOLDS)) {
    const key = keyOf(row.product_id, row.value_id);
    const list = holds.get(key) ?? [];
    holds.set(key, [...list, {email: row.email, pieces: Number(row.quantity)}]);
  }
  return {quantities, holds};
};

const heldByOthers = ({holds}, key, email) =>
  (holds.get(key) ?? [])
    .filter((hold) => hold.email !== email)
    .reduce((sum, {pieces}) => sum + pieces, 0);

/**
 * Whether the pieces of an order were free, whatever the others of its round
 * did: then its refusal was a lost sale.
 */
export const wasThere = (ledger, {email, wants}, others) =>
  [...wants].every(([key, pieces]) => {
    const rivals = others.reduce(
      (sum, other) => sum + (other.wants.get(key) ?? 0),
      0,
    );
    const free = ledger.quantities.get(key) - heldByOthers(ledger, key, email);
    return free - rivals >= pieces;
  });

/** Counters below zero: somebody bought pieces that did not exist. */
export const negatives = ({quantities}) =>
  [...quantities].filter(([, quantity]) => quantity < 0);

/** What the placed orders took, by counter. */
export const readSold = async (shop) => {
  const sold = new Map();
  const rows = await shop.query(
    'SELECT p.product_id, p.quantity, oo.product_option_value_id AS value_id ' +
      'FROM oc_order o JOIN oc_order_product p ON p.order_id = o.order_id ' +
      'JOIN oc_order_option oo ON oo.order_product_id = p.order_product_id ' +
      'WHERE o.order_status_id > 0',
  );
  for (const row of rows) {
    for (const value of ['0', row.value_id]) {
      const key = keyOf(row.product_id, value);
      sold.set(key, (sold.get(key) ?? 0) + Number(row.quantity));
    }
  }
  return sold;
};

export const everyCounter = () =>
  sizedProducts().flatMap(({product, values}) => [
    keyOf(product, 0),
    ...values.map((value) => keyOf(product, value)),
  ]);
