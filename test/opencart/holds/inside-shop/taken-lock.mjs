// Somebody takes the lock of the holds and keeps it.
import {createHash} from 'node:crypto';

import {until} from '../../../real-servers/until.mjs';

/** See opencart/shared/src/Holds/NamedLock.php. */
const lockOf = ({databaseName}) => {
  const digest = createHash('md5').update(`${databaseName}|oc_`).digest('hex');
  return `'true-stock-${digest.slice(0, 20)}-holds'`;
};

/**
 * Another connection has the lock while `act` runs.
 *
 * @param {import('../../shop/create-shop.mjs').Shop} shop
 * @param {() => Promise<void>} act
 */
export const withLockTaken = async (shop, act) => {
  const lock = lockOf(shop);
  const taking = shop
    .query(`SELECT GET_LOCK(${lock}, 0); SELECT SLEEP(600)`)
    .catch((error) => error);
  const owner = async () =>
    (await shop.query(`SELECT IS_USED_LOCK(${lock}) AS id`))[0].id;
  const id = await until(async () => {
    const used = await owner();
    return used !== 'NULL' && used;
  }, 'the lock');
  try {
    await act();
  } finally {
    await shop.query(`KILL ${id}`);
    await taking;
  }
};
