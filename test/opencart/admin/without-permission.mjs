// An admin user who may see the module but not change it.
import {readRights, writeRights} from './rights.mjs';

/**
 * Removes a permission from the owner's group while `act` runs.
 *
 * @param {import('../shop/create-shop.mjs').Shop} shop
 * @param {string} route of the module in the admin
 * @param {() => Promise<void>} act
 * @param {'access' | 'modify'} [kind]
 */
export const withoutPermission = async (shop, route, act, kind = 'modify') => {
  const rights = await readRights(shop);
  const less = JSON.parse(rights);
  // OpenCart writes a list with a gap as an object.
  less[kind] = Object.values(less[kind]).filter((other) => other !== route);
  await writeRights(shop, JSON.stringify(less));
  try {
    await act();
  } finally {
    await writeRights(shop, rights);
  }
};
