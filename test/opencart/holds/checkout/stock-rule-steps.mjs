// The shop's own stock rules at the confirm step: backorders, products whose
// stock sales do not lower, carts with several lines.
import {equal, ok} from 'node:assert/strict';

import {setOptionQuantity, setQuantity} from '../../shop/set-quantity.mjs';
import {
  assertSales,
  clearSales,
  holdsOf,
  liveHoldsOf,
  quantityOf,
  valueQuantityOf,
} from '../sales.mjs';
import {createGuestWith, createGuests} from '../shopper/guest.mjs';

const PRODUCT = '40';

/** Product 30 with its values Red 15 and Blue 16, of option 226. */
const SIZED = '30';
const OPTION = '226';
const RED = '15';
const BLUE = '16';

const setStockCheckout = (shop, isAllowed) =>
  shop.query(
    `UPDATE oc_setting SET value = '${Number(isAllowed)}' ` +
      "WHERE `key` = 'config_stock_checkout'",
  );

const setSubtract = (shop, isSubtracted) =>
  shop.query(
    `UPDATE oc_product SET subtract = ${Number(isSubtracted)} ` +
      `WHERE product_id = ${PRODUCT}`,
  );

const buyAll = async (guests) => {
  await Promise.all(guests.map((guest) => guest.confirm()));
  const answers = await Promise.all(guests.map((guest) => guest.pay()));
  return answers.filter(({isPlaced}) => isPlaced).length;
};

/** The owner allows it: sold below zero, without holds. */
const backorders = async (shop) => {
  await clearSales(shop);
  await setQuantity(shop, PRODUCT, 1);
  await setStockCheckout(shop, true);
  try {
    const guests = await createGuests(shop, 4, (shopper) =>
      shopper.add(PRODUCT),
    );
    equal(await buyAll(guests), 4);
    await assertSales(shop, PRODUCT, {orders: 4, quantity: -3});
    equal(await holdsOf(shop), 0, 'holds');
  } finally {
    await setStockCheckout(shop, false);
  }
};

const notLowered = async (shop) => {
  await clearSales(shop);
  await setQuantity(shop, PRODUCT, 1);
  await setSubtract(shop, false);
  try {
    const guests = await createGuests(shop, 4, (shopper) =>
      shopper.add(PRODUCT),
    );
    equal(await buyAll(guests), 4);
    await assertSales(shop, PRODUCT, {orders: 4, quantity: 1});
    equal(await holdsOf(shop), 0, 'holds');
  } finally {
    await setSubtract(shop, true);
  }
};

const setSizes = async (shop, product, red, blue) => {
  await setQuantity(shop, SIZED, product);
  await setOptionQuantity(shop, RED, red);
  await setOptionQuantity(shop, BLUE, blue);
};

const size = (guest, value, pieces = 1) =>
  guest.add(SIZED, pieces, {[OPTION]: value});

/** Two of each size but three in all: OpenCart 3 and 4.0 sell four. */
const addedUp = async (shop) => {
  await clearSales(shop);
  await setSizes(shop, 9, 9, 9);
  const [guest] = await createGuests(shop, 1, async (shopper) => {
    ok(await size(shopper, RED, 2));
    ok(await size(shopper, BLUE, 2));
  });
  ok(await guest.confirm(), 'while there are nine');
  await setSizes(shop, 3, 2, 2);
  equal((await guest.pay()).isPlaced, false, 'four of three');
  equal(await guest.confirm(), false, 'four of three');
  await assertSales(shop, SIZED, {orders: 0, quantity: 3});
  equal(await holdsOf(shop), 0, 'holds');
};

/** One line is short: nothing of the cart is held. */
const allOrNone = async (shop) => {
  await clearSales(shop);
  await setQuantity(shop, PRODUCT, 1);
  await setSizes(shop, 9, 1, 9);
  const [wanting] = await createGuests(shop, 1, async (shopper) => {
    ok(await shopper.add(PRODUCT));
    ok(await size(shopper, RED));
  });
  const [holder] = await createGuests(shop, 1, (shopper) => size(shopper, RED));
  ok(await holder.confirm());
  const held = await liveHoldsOf(shop);
  equal(held, 2, 'the product and its size');
  equal(await wanting.confirm(), false, 'the size is held');
  equal(await liveHoldsOf(shop), held, 'nothing of a cart that is refused');
  const other = await createGuestWith(shop, PRODUCT);
  ok(await other.confirm(), 'the other product is free');
};

/** The last piece of each size goes to a shopper of its own. */
const eachSize = async (shop) => {
  await clearSales(shop);
  await setSizes(shop, 2, 1, 1);
  const [red] = await createGuests(shop, 1, (shopper) => size(shopper, RED));
  const [blue] = await createGuests(shop, 1, (shopper) => size(shopper, BLUE));
  equal(await buyAll([red, blue]), 2);
  equal(await quantityOf(shop, SIZED), 0);
  equal(await valueQuantityOf(shop, RED), 0);
  equal(await valueQuantityOf(shop, BLUE), 0);
};

export const stockRuleSteps = async ({shop}, step) => {
  await step('backorders allowed: sold below zero', () => backorders(shop));
  await step('not lowered by sales: not held', () => notLowered(shop));
  await step('sizes of one product add up', () => addedUp(shop));
  await step('all of a cart, or nothing', () => allOrNone(shop));
  await step('the last of each size', () => eachSize(shop));
};
