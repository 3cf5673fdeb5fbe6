// The lock of the holds is not free in time: the shopper reads so, and nothing
// is ordered.
import {equal, match, ok} from 'node:assert/strict';
import {createHash} from 'node:crypto';

import {setQuantity} from '../stock-of.mjs';
import {until} from '../until.mjs';
import {assertBooks, clearBooks} from './books.mjs';
import {createGuests} from './guest.mjs';

const PRODUCT = '40';
const BUSY = /Very many shoppers/;

/** See named-lock.php. */
const lockOf = ({databaseName}) => {
  const digest = createHash('md5').update(`${databaseName}|oc_`).digest('hex');
  return `'true-stock-${digest.slice(0, 20)}-holds'`;
};

/** A connection of its own has the lock while `act` runs. */
const withLockTaken = async (shop, act) => {
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

const busy = async (shop) => {
  await clearBooks(shop);
  await setQuantity(shop, PRODUCT, 2);
  const guests = await createGuests(shop, 2, (one) => one.add(PRODUCT));
  const [opened, opening] = guests;
  ok(await opened.confirm());
  await withLockTaken(shop, async () => {
    const [answer, isOpen] = await Promise.all([
      opened.pay(),
      opening.confirm(),
    ]);
    equal(answer.isPlaced, false, answer.text);
    equal(answer.status, 503);
    match(answer.error, BUSY);
    equal(isOpen, false, 'the confirm step');
    match((await opening.readCart()).join(), BUSY);
  });
  await assertBooks(shop, PRODUCT, {orders: 0, quantity: 2});
  ok((await opened.pay()).isPlaced, 'as soon as it is free');
  ok(await opening.confirm());
  ok((await opening.pay()).isPlaced);
  await assertBooks(shop, PRODUCT, {orders: 2, quantity: 0});
};

export const busySteps = ({shop}, step) =>
  step('the lock is not free in time', () => busy(shop));
