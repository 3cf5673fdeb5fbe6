// Many shoppers, few pieces: all confirm and all pay at the same time.
import {equal, match, ok} from 'node:assert/strict';

import {setSetting} from '../../admin/set-setting.mjs';
import {setOptionQuantity, setQuantity} from '../../shop/set-quantity.mjs';
import {
  assertSales,
  clearSales,
  holdsOf,
  quantityOf,
  valueQuantityOf,
} from '../sales.mjs';
import {createGuests} from '../shopper/guest.mjs';

const PRODUCT = '40';
const NAME = /iPhone/;

/** Product 30 with its values Red 15 and Blue 16, of option 226. */
const SIZED = '30';
const OPTION = '226';
const VALUE = '15';

const crowd = async (shop, number, pieces) => {
  await clearSales(shop);
  // Enough for every cart; the owner corrects it during the checkouts.
  await setQuantity(shop, PRODUCT, number);
  const guests = await createGuests(shop, number, (guest) =>
    guest.add(PRODUCT),
  );
  await setQuantity(shop, PRODUCT, pieces);
  return guests;
};

const openAll = (guests) => Promise.all(guests.map((guest) => guest.confirm()));

const payAll = (guests) => Promise.all(guests.map((guest) => guest.pay()));

/** Shoppers without an order are told why, at once and on the cart page. */
const assertToldWhy = async (guests, answers) => {
  const unlucky = guests.filter((guest, index) => !answers[index].isPlaced);
  const said = answers.filter(({isPlaced}) => !isPlaced);
  for (const {error, toCart} of said) {
    match(error, NAME);
    ok(toCart, 'not sent to the cart');
  }
  for (const guest of unlucky) {
    const alerts = await guest.readCart();
    ok(
      alerts.some((alert) => NAME.test(alert)),
      `the cart says: ${alerts.join(' | ')}`,
    );
  }
  return said[0]?.error;
};

const plain = async (shop) => {
  await setSetting(shop, 'guard', '0');
  try {
    const guests = await crowd(shop, 8, 1);
    const opened = await openAll(guests);
    equal(opened.filter(Boolean).length, 8, 'confirm steps');
    // One after another: in a race OpenCart's own tables may deadlock.
    for (const guest of guests) {
      const {isPlaced, text} = await guest.pay();
      ok(isPlaced, text);
    }
    await assertSales(shop, PRODUCT, {orders: 8, quantity: -7});
    equal(await holdsOf(shop), 0, 'holds');
    return '8 orders, quantity -7';
  } finally {
    await setSetting(shop, 'guard', '1');
  }
};

const oneOfEight = async (shop) => {
  const guests = await crowd(shop, 8, 1);
  const opened = await openAll(guests);
  equal(opened.filter(Boolean).length, 1, 'confirm steps');
  const answers = await payAll(guests);
  equal(answers.filter(({isPlaced}) => isPlaced).length, 1, 'told: placed');
  await assertSales(shop, PRODUCT, {orders: 1, quantity: 0});
  equal(await holdsOf(shop), 0, 'holds');
  return `7 read: "${await assertToldWhy(guests, answers)}"`;
};

/** Without holds, as if all had expired: the payment decides. */
const oneOfEightUnheld = async (shop) => {
  const guests = await crowd(shop, 8, 8);
  const opened = await openAll(guests);
  equal(opened.filter(Boolean).length, 8, 'confirm steps');
  await shop.query('DELETE FROM oc_true_stock_hold');
  await setQuantity(shop, PRODUCT, 1);
  const answers = await payAll(guests);
  equal(answers.filter(({isPlaced}) => isPlaced).length, 1, 'told: placed');
  await assertSales(shop, PRODUCT, {orders: 1, quantity: 0});
  return `7 read: "${await assertToldWhy(guests, answers)}"`;
};

const twentyOfFifty = async (shop) => {
  const guests = await crowd(shop, 50, 20);
  const opened = await openAll(guests);
  const answers = await payAll(guests);
  equal(answers.filter(({isPlaced}) => isPlaced).length, 20, 'told: placed');
  await assertSales(shop, PRODUCT, {orders: 20, quantity: 0});
  await assertToldWhy(guests, answers);
  equal(await holdsOf(shop), 0, 'holds');
  return `${opened.filter(Boolean).length} confirm steps, 20 orders, 30 told why`;
};

const oneSize = async (shop) => {
  await clearSales(shop);
  await setQuantity(shop, SIZED, 50);
  await setOptionQuantity(shop, VALUE, 4);
  const guests = await createGuests(shop, 4, (guest) =>
    guest.add(SIZED, 2, {[OPTION]: VALUE}),
  );
  const opened = await openAll(guests);
  const answers = await payAll(guests);
  equal(opened.filter(Boolean).length, 2, 'confirm steps');
  equal(answers.filter(({isPlaced}) => isPlaced).length, 2, 'told: placed');
  await assertSales(shop, SIZED, {orders: 2, quantity: 46});
  equal(await valueQuantityOf(shop, VALUE), 0, 'of this size');
  return '2 orders of 2, size 0, product 46';
};

/** One shopper presses twice: one order, sold once. */
const twice = async (shop) => {
  const [guest] = await crowd(shop, 1, 2);
  ok(await guest.confirm());
  const answers = await Promise.all([guest.pay(), guest.pay(), guest.pay()]);
  ok(
    answers.every(({isPlaced}) => isPlaced),
    'all say: placed',
  );
  await assertSales(shop, PRODUCT, {orders: 1, quantity: 1});
  equal(await quantityOf(shop, PRODUCT), 1);
};

export const crowdSteps = async ({shop}, step) => {
  await step('guard off: plain OpenCart', () => plain(shop));
  await step('8 shoppers, 1 piece', () => oneOfEight(shop));
  await step('8 shoppers, 1 piece, no holds', () => oneOfEightUnheld(shop));
  await step('50 shoppers, 20 pieces', () => twentyOfFifty(shop));
  await step('4 shoppers, 4 pieces of a size', () => oneSize(shop));
  await step('pressed three times', () => twice(shop));
};
