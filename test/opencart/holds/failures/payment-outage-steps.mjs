// The database stops during a payment: nobody is told of an order that does not
// exist, and pieces that were not sold can be bought.
import {equal, ok} from 'node:assert/strict';

import {setQuantity} from '../../shop/set-quantity.mjs';
import {withCheckpoint} from '../inside-shop/checkpoint.mjs';
import {assertSales, clearSales, letHoldsExpire} from '../sales.mjs';
import {createGuestWith} from '../shopper/guest.mjs';

const PRODUCT = '40';

const holder = async (shop, pieces) => {
  await setQuantity(shop, PRODUCT, pieces);
  const guest = await createGuestWith(shop, PRODUCT);
  ok(await guest.confirm(), 'the confirm step opens');
  return guest;
};

/** Her payment waits at the checkpoint until the database has stopped. */
const payWithout = async ({shop, database}, guest, place) => {
  let answer;
  await withCheckpoint(shop, place, async (checkpoint) => {
    const paying = guest.pay();
    await checkpoint.reached();
    await database.stop();
    checkpoint.open();
    answer = await paying;
    await database.restart();
  });
  return answer;
};

const beforeDecrement = async (run) => {
  const {shop} = run;
  await clearSales(shop);
  const guest = await holder(shop, 1);
  const answer = await payWithout(run, guest, 'before the decrement');
  equal(answer.isPlaced, false, 'said to be placed');
  await assertSales(shop, PRODUCT, {orders: 0, quantity: 1});
  const again = await guest.pay();
  ok(again.isPlaced, again.text);
  await assertSales(shop, PRODUCT, {orders: 1, quantity: 0});
};

/** Already sold: another press sells nothing and reports the order. */
const afterDecrement = async (run) => {
  const {shop} = run;
  await clearSales(shop);
  const guest = await holder(shop, 1);
  await payWithout(run, guest, 'after the decrement');
  await assertSales(shop, PRODUCT, {orders: 1, quantity: 0});
  const again = await guest.pay();
  ok(again.isPlaced, again.text);
  await assertSales(shop, PRODUCT, {orders: 1, quantity: 0});
  await letHoldsExpire(shop);
  const next = await holder(shop, 1);
  ok((await next.pay()).isPlaced, 'free by time');
  await assertSales(shop, PRODUCT, {orders: 2, quantity: 0});
};

export const paymentOutageSteps = async (run, step) => {
  try {
    await step('database ends before the decrement', () =>
      beforeDecrement(run),
    );
    await step('database ends after the decrement', () => afterDecrement(run));
  } finally {
    await run.database.restart();
  }
};
