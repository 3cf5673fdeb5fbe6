// The look before payment, with a method that takes money and names its routes
// as it likes: before money moves a shopper is refused, after that never.
import {equal, match, ok} from 'node:assert/strict';

import {JSON_ACCEPTED} from '../../http/request.mjs';
import {setQuantity} from '../../shop/set-quantity.mjs';
import {
  GATEWAY,
  PAGE,
  choosePaymentMethod,
  withPaymentMethod,
} from '../inside-shop/payment-method.mjs';
import {
  assertSales,
  clearSales,
  holdsOf,
  ordersPlaced,
  reviewed,
} from '../sales.mjs';
import {checkoutRoutes} from '../shopper/checkout-routes.mjs';
import {createGuestWith} from '../shopper/guest.mjs';

const PRODUCT = '40';
const GONE = /iPhone has just been sold out/;

/** A page of the shop asks in the background. */
const BACKGROUND = {site: 'same-origin', mode: 'cors', accept: JSON_ACCEPTED};

/** An older browser sends no more than where it was. */
const oldBackground = ({url}) => ({
  accept: '*/*',
  more: {referer: `${url}index.php?route=checkout/checkout`},
});

/** The shopper pressed a button that is a form's. */
const PRESS = {
  site: 'same-origin',
  mode: 'navigate',
  accept: 'text/html',
  more: {'sec-fetch-user': '?1'},
};

/** A page passes her on, as one does that a gateway's page is in. */
const PASSED_ON = {site: 'same-origin', mode: 'navigate', accept: 'text/html'};

const FROM_GATEWAY = {
  site: 'cross-site',
  mode: 'navigate',
  accept: 'text/html',
};

/** Her order is written, and the last piece is gone. */
const lateGuest = async (shop) => {
  await clearSales(shop);
  await setQuantity(shop, PRODUCT, 1);
  const guest = await createGuestWith(shop, PRODUCT);
  await choosePaymentMethod(shop, guest);
  await guest.ask(checkoutRoutes(shop).confirm);
  const [order] = await shop.query('SELECT order_id AS id FROM oc_order');
  ok(order, 'no order was written');
  await shop.query('DELETE FROM oc_true_stock_hold');
  await setQuantity(shop, PRODUCT, 0);
  return {guest, id: order.id};
};

const listed = (shop) =>
  shop.query(
    "SELECT order_id AS id FROM oc_true_stock_log WHERE kind = 'unsure'",
  );

const askIn = (guest, route, headers, fields) =>
  guest.ask(route, fields, headers.mode === undefined, headers);

const assertRefused = async (shop, id) => {
  await assertSales(shop, PRODUCT, {orders: 0, quantity: 0});
  equal((await listed(shop)).map((row) => row.id).join(), id, 'listed');
};

const beforeMoney = (shop) =>
  withPaymentMethod(shop, async (routeOf) => {
    for (const headers of [BACKGROUND, oldBackground(shop)]) {
      const {guest, id} = await lateGuest(shop);
      const {text} = await askIn(guest, routeOf('proceed'), headers);
      match(JSON.parse(text).error, GONE);
      await assertRefused(shop, id);
    }
    const {guest, id} = await lateGuest(shop);
    const {status, location} = await askIn(guest, routeOf('proceed'), PRESS);
    equal(status, 302);
    match(location, /checkout\/cart/);
    match((await guest.readCart()).join(), GONE);
    await assertRefused(shop, id);
  });

const assertReviewed = async (shop) => {
  equal(await reviewed(shop), 1, 'in review');
  const [{comment}] = await shop.query('SELECT comment FROM oc_order_history');
  match(comment, /iPhone was sold out by then/);
  match(comment, /may be paid: check with the gateway/);
  await assertSales(shop, PRODUCT, {orders: 1, quantity: 0});
};

/** What may come after money has moved. */
const afterMoney = (shop) =>
  withPaymentMethod(shop, async (routeOf) => {
    for (const headers of [PASSED_ON, FROM_GATEWAY]) {
      const {guest} = await lateGuest(shop);
      const {text} = await askIn(guest, routeOf('proceed'), headers);
      equal(text, GATEWAY);
      await assertReviewed(shop);
    }
  });

/** Names that mean a return, also in the background. */
const onReturn = (shop) =>
  withPaymentMethod(shop, async (routeOf) => {
    const {guest, id} = await lateGuest(shop);
    const route = `${routeOf('callback_ipn')}&order_id=${id}`;
    equal((await askIn(guest, route, BACKGROUND)).text, 'OK');
    equal((await listed(shop)).length, 0, 'listed');
  });

/** A button on a page of a product asks its payment method too. */
const besideCheckout = (shop) =>
  withPaymentMethod(shop, async (routeOf) => {
    const {guest} = await lateGuest(shop);
    await guest.leave();
    equal((await askIn(guest, routeOf('data'), BACKGROUND)).text, PAGE);
    await setQuantity(shop, PRODUCT, 1);
    equal((await askIn(guest, routeOf('data'), BACKGROUND)).text, PAGE);
    equal(await holdsOf(shop), 0, 'holds');
  });

/** The page charged the card, then asks the shop to place the order. */
const withResult = (shop) =>
  withPaymentMethod(shop, async (routeOf) => {
    const {guest} = await lateGuest(shop);
    const paid = {transactionId: '711000000012345', token: 'tok'};
    const {text} = await askIn(guest, routeOf('charge'), BACKGROUND, paid);
    equal(text, PAGE);
    await assertReviewed(shop);
    const other = await lateGuest(shop);
    const unpaid = {card_token: 'tok', payment_method: 'card', csrf: 'x1'};
    const answer = await askIn(
      other.guest,
      routeOf('charge'),
      BACKGROUND,
      unpaid,
    );
    match(JSON.parse(answer.text).error, GONE);
    await assertRefused(shop, other.id);
  });

const historyOf = async (shop) =>
  (
    await shop.query(
      'SELECT comment FROM oc_order_history ORDER BY order_history_id',
    )
  ).map(({comment}) => comment);

/** The module expects its own status, finds another, and writes nothing. */
const reportedLater = (shop) =>
  withPaymentMethod(shop, async (routeOf) => {
    const {guest, id} = await lateGuest(shop);
    await askIn(guest, routeOf('proceed'), FROM_GATEWAY);
    equal(await reviewed(shop), 1, 'in review');
    const methods = ['callback_ipn', 'callback_ipn', 'callback_ipn', 'back'];
    for (const method of methods) {
      const report = `${routeOf(method)}&order_id=${id}`;
      const answer = await fetch(`${shop.url}index.php?route=${report}`);
      equal(await answer.text(), 'OK');
    }
    const lines = await historyOf(shop);
    equal(lines.length, 2, lines.join(' | '));
    match(lines[1], /gateway reported once more/);
    equal(await ordersPlaced(shop), 1);
    equal(await reviewed(shop), 1, 'still in review');
    return `"${lines[1]}"`;
  });

export const paymentLookSteps = async ({shop}, step) => {
  await step('gone before money moves: refused', () => beforeMoney(shop));
  await step('money may have moved: kept', () => afterMoney(shop));
  await step('a return is never refused', () => onReturn(shop));
  await step('beside the checkout: nothing', () => besideCheckout(shop));
  await step('charged by the page: kept', () => withResult(shop));
  await step('reported later: written down once', () => reportedLater(shop));
};
