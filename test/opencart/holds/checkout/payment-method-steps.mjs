// The check before payment belongs to the method chosen at the checkout.
// Another may pay another order, or show a page before there is an order.
import {equal, match, ok} from 'node:assert/strict';

import {setQuantity} from '../../shop/set-quantity.mjs';
import {isFour} from '../../shop/versions.mjs';
import {PAGE, withPaymentMethod} from '../inside-shop/payment-method.mjs';
import {assertSales, clearSales} from '../sales.mjs';
import {checkoutRoutes} from '../shopper/checkout-routes.mjs';
import {createGuestWith} from '../shopper/guest.mjs';

const PRODUCT = '40';

const atTheDoor = async (shop) => {
  await clearSales(shop);
  await setQuantity(shop, PRODUCT, 1);
  const guest = await createGuestWith(shop, PRODUCT);
  return guest;
};

const beforeOrder = async (shop) => {
  const guest = await atTheDoor(shop);
  await withPaymentMethod(shop, async (routeOf) => {
    const {status, text} = await guest.ask(routeOf(), undefined, false);
    equal(text, PAGE);
    equal(status, 200);
  });
};

/** Her first try was with cash; the product has sold out since. */
const besideOrder = async (shop) => {
  const guest = await atTheDoor(shop);
  ok(await guest.confirm());
  await setQuantity(shop, PRODUCT, 0);
  await withPaymentMethod(shop, async (routeOf) => {
    equal((await guest.ask(routeOf(), undefined, false)).text, PAGE);
  });
};

/** OpenCart 3 would report a placed order. */
const withoutOrder = async (shop) => {
  const guest = await atTheDoor(shop);
  const answer = await guest.pay();
  equal(answer.isPlaced, false, answer.text);
  match(answer.error, /Your order was not placed/);
  await assertSales(shop, PRODUCT, {orders: 0, quantity: 1});
};

/** A gateway sends her back; her order was not paid with cash. */
const sentBack = async (shop) => {
  const guest = await atTheDoor(shop);
  ok(await guest.confirm());
  await shop.query('DELETE FROM oc_true_stock_hold');
  await setQuantity(shop, PRODUCT, 0);
  const {pay} = checkoutRoutes(shop);
  const column = isFour(shop)
    ? `payment_method = '{"name": "Card", "code": "card.card"}'`
    : "payment_code = 'card'";
  await shop.query(`UPDATE oc_order SET ${column}`);
  await guest.ask(pay, undefined, false, {site: 'cross-site'});
  const [{name}] = await shop.query(
    'SELECT s.name FROM oc_order o JOIN oc_order_status s ' +
      'ON s.order_status_id = o.order_status_id',
  );
  equal(name, 'Stock review');
  await assertSales(shop, PRODUCT, {orders: 1, quantity: 0});
};

export const paymentMethodSteps = async ({shop}, step) => {
  await step('another method, before an order', () => beforeOrder(shop));
  await step('another method, beside an order', () => besideOrder(shop));
  await step('sent back by a gateway: kept', () => sentBack(shop));
  await step('paid without an order', () => withoutOrder(shop));
};
