// A customer on a second device is not refused by her own hold.
import {equal, ok} from 'node:assert/strict';

import {setQuantity} from '../../shop/set-quantity.mjs';
import {assertSales, clearSales, liveHoldsOf, quantityOf} from '../sales.mjs';
import {createDevices} from '../shopper/devices.mjs';
import {createGuest} from '../shopper/guest.mjs';

const PRODUCT = '40';

/** Two devices of one customer, with one piece in her cart. */
const prepare = async (shop, pieces) => {
  await clearSales(shop);
  await setQuantity(shop, PRODUCT, pieces);
  return createDevices(shop, 2, PRODUCT);
};

const lastPiece = async (shop) => {
  const [phone, desk] = await prepare(shop, 1);
  ok(await phone.confirm(), 'on the phone');
  ok(await desk.confirm(), 'at the desk');
  equal(await liveHoldsOf(shop), 1, 'pieces that are held');
  equal(await createGuest(shop).add(PRODUCT), false, 'another shopper');
  ok((await desk.pay()).isPlaced, 'at the desk');
  equal((await phone.pay()).isPlaced, false, 'on the phone, too');
  await assertSales(shop, PRODUCT, {orders: 1, quantity: 0});
};

/** Both pay at the same moment. */
const atOnce = async (shop) => {
  const devices = await prepare(shop, 1);
  for (const device of devices) ok(await device.confirm());
  const answers = await Promise.all(devices.map((device) => device.pay()));
  equal(answers.filter(({isPlaced}) => isPlaced).length, 1);
  await assertSales(shop, PRODUCT, {orders: 1, quantity: 0});
};

/** What she has in the cart she may order more of, on either device. */
const inTheCart = async (shop) => {
  const [phone, desk] = await prepare(shop, 2);
  ok(await phone.confirm());
  equal(await liveHoldsOf(shop), 1);
  ok(await desk.add(PRODUCT), 'the second one');
};

/** Two people who share an account. */
const keepsBoth = async (shop) => {
  const [ann, ben] = await prepare(shop, 4);
  ok(await ann.confirm());
  ok(await ben.confirm());
  equal(await liveHoldsOf(shop), 2, 'each holds a piece');
  await ben.leave();
  equal(await liveHoldsOf(shop), 1, 'hers stays when he leaves');
  ok(await ben.confirm());
  ok((await ann.pay()).isPlaced);
  equal(await liveHoldsOf(shop), 1, 'his stays when she pays');
  equal(await quantityOf(shop, PRODUCT), 3);
};

export const deviceSteps = async ({shop}, step) => {
  await step('one customer, two devices, one piece', () => lastPiece(shop));
  await step('two devices that pay at once', () => atOnce(shop));
  await step('two devices and the cart', () => inTheCart(shop));
  await step('two people on one account', () => keepsBoth(shop));
};
