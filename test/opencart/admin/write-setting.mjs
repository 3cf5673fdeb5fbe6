/** A text in a statement. */
export const quote = (text) => `'${text.replaceAll(/[\\']/g, '\\$&')}'`;

/**
 * Writes a setting of the shop, as a page of the admin does.
 *
 * @param {import('../shop/create-shop.mjs').Shop} shop
 * @param {string} code of the settings that are saved together
 * @param {string} key
 * @param {unknown} value what is no text is stored as JSON
 */
export const writeSetting = async (shop, code, key, value) => {
  const isText = typeof value === 'string';
  const stored = quote(isText ? value : JSON.stringify(value));
  await shop.query(
    `DELETE FROM oc_setting WHERE store_id = 0 AND \`key\` = ${quote(key)}`,
  );
  await shop.query(
    `INSERT INTO oc_setting SET store_id = 0, code = ${quote(code)}, ` +
      `\`key\` = ${quote(key)}, value = ${stored}, serialized = ${isText ? 0 : 1}`,
  );
};
