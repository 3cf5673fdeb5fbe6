// Ten products with three sizes each, made for the schedule.
import {copyRow} from '../../shop/copy-row.mjs';

const SIZES = ['S', 'M', 'L'];
const FIRST_PRODUCT = 9001;
const OPTION = 11;

/**
 * @typedef {{product: number, option: number, values: number[]}} SizedProduct
 */

/** @returns {SizedProduct[]} */
export const sizedProducts = () =>
  Array.from({length: 10}, (_, index) => ({
    product: FIRST_PRODUCT + index,
    option: FIRST_PRODUCT + index,
    values: SIZES.map((_size, size) => 10 * (FIRST_PRODUCT + index) + size),
  }));

const addSizedProduct = async (shop, {product, option, values}) => {
  const ids = {product_id: product, quantity: 0, minimum: 1, subtract: 1};
  await copyRow(shop, 'oc_product', 'product_id = 40', ids);
  await copyRow(shop, 'oc_product_description', 'product_id = 40', {
    product_id: product,
    name: `'Shirt ${product}'`,
  });
  await copyRow(shop, 'oc_product_to_store', 'product_id = 40', {
    product_id: product,
  });
  await copyRow(shop, 'oc_product_option', 'product_id = 35', {
    product_option_id: option,
    product_id: product,
    option_id: OPTION,
    required: 1,
  });
  for (const [index, value] of values.entries()) {
    await copyRow(shop, 'oc_product_option_value', 'product_id = 35', {
      product_option_value_id: value,
      product_option_id: option,
      product_id: product,
      option_id: OPTION,
      option_value_id: 46 + index,
      quantity: 0,
      subtract: 1,
    });
  }
};

export const addSizedProducts = async (shop) => {
  await removeSizedProducts(shop);
  for (const item of sizedProducts()) await addSizedProduct(shop, item);
};

export const removeSizedProducts = async (shop) => {
  for (const table of [
    'product',
    'product_description',
    'product_to_store',
    'product_option',
    'product_option_value',
  ]) {
    await shop.query(
      `DELETE FROM oc_${table} WHERE product_id >= ${FIRST_PRODUCT}`,
    );
  }
};

/** New pieces of one size: the product's total grows with them. */
export const restock = (shop, {product, values}, size, pieces) =>
  shop.query(
    `UPDATE oc_product SET quantity = quantity + ${pieces} WHERE product_id = ${product}; ` +
      `UPDATE oc_product_option_value SET quantity = quantity + ${pieces} ` +
      `WHERE product_option_value_id = ${values[size]}`,
  );
