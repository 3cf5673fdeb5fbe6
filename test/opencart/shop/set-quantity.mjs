/** Sets a product's quantity in the shop's database, like a sale elsewhere. */
export const setQuantity = (shop, productId, quantity) =>
  shop.query(
    `UPDATE oc_product SET quantity = ${quantity} WHERE product_id = ${productId}`,
  );

/** How many of a product there are, as the shop's database says it. */
export const quantityOf = async (shop, productId) => {
  const [{quantity}] = await shop.query(
    `SELECT quantity FROM oc_product WHERE product_id = ${productId}`,
  );
  return quantity;
};

/** Sets the quantity of one option value, such as a size. */
export const setOptionQuantity = (shop, optionValueId, quantity) =>
  shop.query(
    `UPDATE oc_product_option_value SET quantity = ${quantity} ` +
      `WHERE product_option_value_id = ${optionValueId}`,
  );
