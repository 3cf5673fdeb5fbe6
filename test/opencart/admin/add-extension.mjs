/**
 * OpenCart 4 lists what was uploaded; only then its parts can be installed.
 *
 * @param {import('../shop/create-shop.mjs').Shop} shop
 * @param {string} code name of its folder in extension/
 */
export const addExtension = (shop, code) =>
  shop.query(
    "SET SESSION sql_mode = ''; INSERT INTO oc_extension_install SET " +
      `name = '${code}', code = '${code}', status = 1, date_added = NOW()`,
  );
