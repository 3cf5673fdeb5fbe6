// An admin user who may see the module but not change it.

/**
 * Removes a permission from the owner's group while `act` runs.
 *
 * @param {import('../shop/create-shop.mjs').Shop} shop
 * @param {string} route of the module in the admin
 * @param {() => Promise<void>} act
 * @param {'access' | 'modify'} [kind]
 */
export const withoutPermission = async (shop, route, act, kind = 'modify') => {
  const rows = await shop.query(
    'SELECT permission FROM oc_user_group WHERE user_group_id = 1',
  );
  const {permission} = rows[0];
  const less = JSON.parse(permission);
  // OpenCart writes a list with a gap as an object.
  less[kind] = Object.values(less[kind]).filter((other) => other !== route);
  const write = (text) =>
    shop.query(
      `UPDATE oc_user_group SET permission = '${text.replaceAll('\\', '\\\\')}' WHERE user_group_id = 1`,
    );
  await write(JSON.stringify(less));
  try {
    await act();
  } finally {
    await write(permission);
  }
};
