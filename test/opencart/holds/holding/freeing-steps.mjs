// A hold ends when its shopper goes back, changes her cart, leaves or is idle;
// opening the confirm step again renews it.
import {deepEqual, equal, ok} from 'node:assert/strict';

import {setQuantity} from '../../shop/set-quantity.mjs';
import {isFour} from '../../shop/versions.mjs';
import {
  clearSales,
  holdsOf,
  letHoldsExpire,
  liveHoldsOf,
  quantityOf,
} from '../sales.mjs';
import {createGuest, createGuestWith} from '../shopper/guest.mjs';

const PRODUCT = '40';
const OTHER = '43';

const holder = async (shop) => {
  await clearSales(shop);
  await setQuantity(shop, PRODUCT, 1);
  await setQuantity(shop, OTHER, 100);
  const guest = await createGuestWith(shop, PRODUCT);
  ok(await guest.confirm(), 'the confirm step opens');
  equal(await liveHoldsOf(shop), 1, 'holds');
  return guest;
};

const cartIdOf = async (shop) =>
  (await shop.query('SELECT cart_id FROM oc_cart'))[0].cart_id;

const saveAddress = (guest, shop) =>
  guest.ask(
    isFour(shop)
      ? 'checkout/shipping_method.save'
      : 'checkout/shipping_method/save',
    {shipping_method: 'flat.flat', comment: ''},
  );

/** OpenCart 4 can also remove a product in the cart of the header. */
const HEADER_ROUTES = {
  '4.0': 'common/cart.removeProduct',
  4.1: 'common/cart.remove',
};

const headerRouteOf = ({version}) => HEADER_ROUTES[version.slice(0, 3)];

/** Ways to end a hold in OpenCart 4 only. */
const WAYS_OF_4 = {
  'nothing in the header’s cart': async (guest, shop) =>
    guest.ask(headerRouteOf(shop), {key: await cartIdOf(shop)}),
  'another address to ship to': (guest) =>
    guest.ask('checkout/shipping_address.address&address_id=1'),
  'another address to pay at': (guest) =>
    guest.ask('checkout/payment_address.address&address_id=1'),
};

/** Ways to end a hold, each with what the shopper does. */
const WAYS = {
  'the cart page': (guest) => guest.readCart(),
  'another page': (guest) => guest.leave(),
  'an earlier step': saveAddress,
  'another product in the cart': (guest) => guest.add(OTHER),
  'another quantity': async (guest, shop) =>
    guest.edit(await cartIdOf(shop), 1),
  'nothing in the cart': async (guest, shop) =>
    guest.remove(await cartIdOf(shop)),
  'ten idle minutes': (guest, shop) => letHoldsExpire(shop),
};

const freesFor = async (shop, leave) => {
  const guest = await holder(shop);
  await leave(guest, shop);
  equal(await liveHoldsOf(shop), 0, 'live holds');
  const next = await createGuestWith(shop, PRODUCT);
  ok(await next.confirm(), 'the next shopper gets it');
};

/** Opening the confirm step again keeps and renews the hold. */
const staysFor = async (shop) => {
  const guest = await holder(shop);
  const rows = () =>
    shop.query('SELECT hold_id, expires FROM oc_true_stock_hold');
  await shop.query('UPDATE oc_true_stock_hold SET expires = expires - 300');
  const [before] = await rows();
  ok(await guest.confirm(), 'the confirm step opens again');
  const [after] = await rows();
  equal(after.hold_id, before.hold_id, 'the same hold');
  ok(Number(after.expires) >= Number(before.expires) + 300, 'renewed');
};

/** For a missing picture OpenCart sends a whole page; that is no visit. */
const staysForPicture = async (shop) => {
  const guest = await holder(shop);
  await guest.ask('no/such/picture', undefined, false, {destination: 'image'});
  equal(await liveHoldsOf(shop), 1, 'live holds');
};

/** A browser fetches pages in advance that nobody may ever look at. */
const staysInAdvance = async (shop) => {
  const guest = await holder(shop);
  for (const purpose of ['prefetch', 'prefetch;prerender']) {
    await guest.ask('common/home', undefined, false, {purpose});
    equal(await liveHoldsOf(shop), 1, `live holds after ${purpose}`);
  }
  await guest.leave();
  equal(await liveHoldsOf(shop), 0, 'live holds after a visit');
};

/** A shopper whose hold expired can still pay while the piece is free. */
const paysLate = async (shop) => {
  const guest = await holder(shop);
  await letHoldsExpire(shop);
  const answer = await guest.pay();
  ok(answer.isPlaced, answer.text);
  equal(await quantityOf(shop, PRODUCT), 0);
  equal(await holdsOf(shop), 0, 'holds');
};

const overtaken = async (shop) => {
  const guest = await holder(shop);
  await letHoldsExpire(shop);
  const next = await createGuestWith(shop, PRODUCT);
  ok(await next.confirm());
  const late = await guest.pay();
  equal(late.isPlaced, false, 'the late one');
  ok((await next.pay()).isPlaced, 'the next one');
  deepEqual(await quantityOf(shop, PRODUCT), 0);
  return `"${late.error}"`;
};

/** The cart guard counts the holds of others, not the shopper's own. */
const cartGuard = async (shop) => {
  const guest = await holder(shop);
  const other = createGuest(shop);
  equal(await other.add(PRODUCT), false, 'another shopper adds it');
  const {cart_id: id} = (await shop.query('SELECT cart_id FROM oc_cart'))[0];
  await guest.edit(id, 1);
  equal(await other.add(PRODUCT), true, 'when it is free again');
};

export const freeingSteps = async ({shop}, step) => {
  const ways = {...WAYS, ...(isFour(shop) && WAYS_OF_4)};
  for (const [way, leave] of Object.entries(ways)) {
    await step(`freed by ${way}`, () => freesFor(shop, leave));
  }
  await step('opened again: renewed', () => staysFor(shop));
  await step('a missing picture is not leaving', () => staysForPicture(shop));
  await step('a page in advance is not leaving', () => staysInAdvance(shop));
  await step('lapsed, and still there', () => paysLate(shop));
  await step('lapsed, and taken', () => overtaken(shop));
  await step('the cart knows of holds', () => cartGuard(shop));
};
