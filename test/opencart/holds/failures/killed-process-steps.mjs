// A process is killed at the worst moments: nothing is sold twice, and its
// holds expire.
import {equal, ok, rejects} from 'node:assert/strict';

import {freePort} from '../../../real-servers/free-port.mjs';
import {setQuantity} from '../../shop/set-quantity.mjs';
import {serve} from '../../shop/web-server.mjs';
import {historyEvent, withHandler} from '../inside-shop/test-controller.mjs';
import {
  clearSales,
  letHoldsExpire,
  liveHoldsOf,
  ordersPlaced,
  quantityOf,
} from '../sales.mjs';
import {createGuestWith, createGuests} from '../shopper/guest.mjs';

const PRODUCT = '40';

/** A process that reaches this event is killed there. */
const withDeathAt = (shop, trigger, order, act) =>
  withHandler(shop, {method: 'die', trigger, order}, act);

const holder = async (shop, pieces) => {
  await setQuantity(shop, PRODUCT, pieces);
  const guest = await createGuestWith(shop, PRODUCT);
  return guest;
};

/** A server of its own takes her request, and is killed by it. */
const dieOf = async (shop, guest, act) => {
  const server = await serve(shop.directory, await freePort());
  guest.use(server.url);
  await rejects(act, 'the connection breaks');
  guest.use(shop.url);
  await server.close();
};

const beforePayment = async (shop) => {
  await clearSales(shop);
  const guest = await holder(shop, 2);
  await withDeathAt(
    shop,
    'catalog/model/checkout/order?addOrder/after',
    9999,
    () => dieOf(shop, guest, () => guest.confirm()),
  );
  equal(await liveHoldsOf(shop), 1, 'still held');
  equal(await ordersPlaced(shop), 0);
  await letHoldsExpire(shop);
  await setQuantity(shop, PRODUCT, 1);
  const next = await holder(shop, 1);
  ok(await next.confirm(), 'free by time');
  ok((await next.pay()).isPlaced);
  equal(await quantityOf(shop, PRODUCT), 0);
};

/** Held, locked and marked as being paid when the process is killed. */
const beforeDecrement = async (shop) => {
  await clearSales(shop);
  const guest = await holder(shop, 1);
  ok(await guest.confirm());
  await withDeathAt(shop, historyEvent(shop, 'before'), 9999, () =>
    dieOf(shop, guest, () => guest.pay()),
  );
  equal(await ordersPlaced(shop), 0);
  equal(await quantityOf(shop, PRODUCT), 1);
  // She tries again: her hold is still there, the lock is not.
  const answer = await guest.pay();
  ok(answer.isPlaced, answer.text);
  equal(await ordersPlaced(shop), 1);
  equal(await quantityOf(shop, PRODUCT), 0);
};

/** Sold, but the hold was not removed. */
const afterDecrement = async (shop) => {
  await clearSales(shop);
  const guest = await holder(shop, 3);
  ok(await guest.confirm());
  await withDeathAt(shop, historyEvent(shop, 'after'), -9999, () =>
    dieOf(shop, guest, () => guest.pay()),
  );
  equal(await ordersPlaced(shop), 1);
  equal(await quantityOf(shop, PRODUCT), 2);
  equal(await liveHoldsOf(shop), 1, 'held for nothing');
  await letHoldsExpire(shop);
  const next = await createGuests(shop, 2, (shopper) => shopper.add(PRODUCT));
  for (const shopper of next) {
    ok(await shopper.confirm(), 'free by time');
    ok((await shopper.pay()).isPlaced);
  }
  equal(await ordersPlaced(shop), 3);
  equal(await quantityOf(shop, PRODUCT), 0);
};

export const killedProcessSteps = async ({shop}, step) => {
  await step('SIGKILL between hold and payment', () => beforePayment(shop));
  await step('SIGKILL before the decrement', () => beforeDecrement(shop));
  await step('SIGKILL after the decrement', () => afterDecrement(shop));
};
