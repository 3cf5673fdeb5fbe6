// Faults in OpenCart's demo products, each written directly.
import {quantityOf as readQuantity} from '../holds/sales.mjs';

/** A negative one, whose name would be a formula in a spreadsheet. */
export const NEGATIVE = {id: '40', name: '=1+1 phone', quantity: -3};

/** Few enough for a page to say so. */
export const FEW = {id: '41', name: 'iMac', quantity: 3};

/** One order needs more than there is. */
export const UNBUYABLE = {id: '28', name: 'HTC Touch HD', quantity: 2};

export const plant = async (shop) => {
  for (const {id, quantity} of [NEGATIVE, FEW, UNBUYABLE]) {
    await shop.query(
      `UPDATE oc_product SET quantity = ${quantity} WHERE product_id = ${id}`,
    );
  }
  await shop.query(
    `UPDATE oc_product SET minimum = 5 WHERE product_id = ${UNBUYABLE.id}`,
  );
  await shop.query(
    `UPDATE oc_product_description SET name = '${NEGATIVE.name}' WHERE product_id = ${NEGATIVE.id}`,
  );
};

/** The quantity of a product now. */
export const quantityOf = (shop, {id}) => readQuantity(shop, id);

/** The last change of a product in the ledger. */
export const lastChangeOf = async (shop, {id}) => {
  const [row] = await shop.query(
    'SELECT cause, `change`, user_id FROM oc_true_stock_ledger ' +
      `WHERE product_id = ${id} AND value_id = 0 ORDER BY step DESC LIMIT 1`,
  );
  return [row.cause, Number(row.change), Number(row.user_id)];
};
