// What the shop's database holds, for the oracle.

/** Quantities on every side of what is told: none, low, at the limit, above. */
const QUANTITIES = {
  28: 7,
  30: 3,
  31: 0,
  33: -4,
  34: 999,
  35: 10,
  40: 11,
  42: 250,
  43: 5,
  44: 6,
};
const STATEMENTS = [
  ...Object.entries(QUANTITIES).map(
    ([id, quantity]) =>
      `UPDATE oc_product SET quantity = ${quantity} WHERE product_id = ${id}`,
  ),
  'UPDATE oc_product SET minimum = 2 WHERE product_id IN (28, 42)',
  'UPDATE oc_product SET status = 0 WHERE product_id = 49',
  "UPDATE oc_product SET date_available = '2099-01-01' WHERE product_id = 47",
  'DELETE FROM oc_product_to_store WHERE product_id = 29',
  'UPDATE oc_product_option_value SET quantity = product_option_value_id % 13',
  'UPDATE oc_product_option_value SET subtract = product_option_value_id % 3 > 0',
  "INSERT INTO oc_setting (store_id, code, `key`, value, serialized) VALUES (0, 'module_true_stock', 'module_true_stock_interval', '15', 0), (0, 'module_true_stock', 'module_true_stock_origins', 'https://a.example', 0)",
];

/**
 * Gives a shop quantities of every kind, and reads them back.
 *
 * @param {import('../../opencart/shop/create-shop.mjs').Shop} shop
 * @returns {Promise<Map<number, {quantity: number, minimum: number,
 *   options: Record<string, Record<string, number | null>>}>>} visible products
 *   by id, with the pieces of their option values; null: not counted
 */
export const stockShop = async (shop) => {
  for (const statement of STATEMENTS) await shop.query(statement);
  const products = await shop.query(
    'SELECT p.product_id, quantity, minimum FROM oc_product p' +
      ' JOIN oc_product_to_store s ON s.product_id = p.product_id' +
      ' AND s.store_id = 0 WHERE status = 1 AND date_available <= CURDATE()',
  );
  const facts = new Map(
    products.map(({product_id: id, quantity, minimum}) => [
      Number(id),
      {quantity: Number(quantity), minimum: Number(minimum), options: {}},
    ]),
  );
  const values = await shop.query('SELECT * FROM oc_product_option_value');
  for (const value of values) {
    const options = facts.get(Number(value.product_id))?.options ?? {};
    const counts = (options[value.product_option_id] ??= {});
    counts[value.product_option_value_id] =
      value.subtract === '1' ? Number(value.quantity) : null;
  }
  return facts;
};
