/**
 * The permissions of the owner's group, as OpenCart writes them.
 *
 * @param {import('../shop/create-shop.mjs').Shop} shop
 * @returns {Promise<string>} JSON of `access` and `modify`
 */
export const readRights = async (shop) => {
  const [{permission}] = await shop.query(
    'SELECT permission FROM oc_user_group WHERE user_group_id = 1',
  );
  return permission;
};

/**
 * @param {import('../shop/create-shop.mjs').Shop} shop
 * @param {string} rights as `readRights()` resolves to
 */
export const writeRights = (shop, rights) =>
  shop.query(
    `UPDATE oc_user_group SET permission = '${rights.replaceAll('\\', '\\\\')}' WHERE user_group_id = 1`,
  );
