// The lock of the holds is not free in time: the shopper is told, and nothing
// is ordered.
import {equal, match, ok} from 'node:assert/strict';

import {setQuantity} from '../../shop/set-quantity.mjs';
import {withLockTaken} from '../inside-shop/taken-lock.mjs';
import {assertSales, clearSales} from '../sales.mjs';
import {createGuests} from '../shopper/guest.mjs';

const PRODUCT = '40';
const BUSY = /Very many shoppers/;

const busy = async (shop) => {
  await clearSales(shop);
  await setQuantity(shop, PRODUCT, 2);
  const guests = await createGuests(shop, 2, (shopper) => shopper.add(PRODUCT));
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
  await assertSales(shop, PRODUCT, {orders: 0, quantity: 2});
  ok((await opened.pay()).isPlaced, 'as soon as it is free');
  ok(await opening.confirm());
  ok((await opening.pay()).isPlaced);
  await assertSales(shop, PRODUCT, {orders: 2, quantity: 0});
};

export const busySteps = ({shop}, step) =>
  step('the lock is not free in time', () => busy(shop));
