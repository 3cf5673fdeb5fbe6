// A checkout of another extension: no confirm step, no model of OpenCart's. It
// holds when it shows how to pay, and a gateway's report finds that hold.
import {equal, match, ok} from 'node:assert/strict';

import {setQuantity} from '../../shop/set-quantity.mjs';
import {
  showPage,
  withOtherCheckout,
  writeOrder,
} from '../inside-shop/other-checkout.mjs';
import {reportPayment} from '../inside-shop/test-controller.mjs';
import {
  clearSales,
  holdsOf,
  letHoldsExpire,
  liveHoldsOf,
  quantityOf,
} from '../sales.mjs';
import {createGuestWith} from '../shopper/guest.mjs';

const PRODUCT = '40';

const FORM = /id="button-confirm"/;

/** Whether the page of her checkout lets her pay. */
const showsPayment = async (guest) => FORM.test(await showPage(guest));

const statusOf = async (shop, id) => {
  const [row] = await shop.query(
    'SELECT s.name FROM oc_order o JOIN oc_order_status s ' +
      'ON s.order_status_id = o.order_status_id AND s.language_id = 1 ' +
      `WHERE o.order_id = ${id}`,
  );
  return row?.name;
};

const atTheCheckout = async (shop, pieces) => {
  await setQuantity(shop, PRODUCT, pieces);
  const guest = await createGuestWith(shop, PRODUCT);
  const id = await writeOrder(shop, guest);
  return {guest, id};
};

const holds = async (shop) => {
  await clearSales(shop);
  const {guest} = await atTheCheckout(shop, 1);
  equal(await liveHoldsOf(shop), 0, 'nothing is shown yet');
  ok(await showsPayment(guest));
  equal(await liveHoldsOf(shop), 1);
  ok(await showsPayment(guest), 'shown again');
  equal(await liveHoldsOf(shop), 1, 'her page is one of a checkout');
  await guest.leave();
  equal(await liveHoldsOf(shop), 0, 'she left');
};

const refusesOther = async (shop) => {
  await clearSales(shop);
  // Both have it in the cart before one of them gets it.
  const {guest: late} = await atTheCheckout(shop, 1);
  const {guest} = await atTheCheckout(shop, 1);
  ok(await showsPayment(guest));
  const page = await showPage(late);
  equal(FORM.test(page), false, 'no way to pay');
  const [words] = /iPhone: another shopper is paying[^<]*/.exec(page) ?? [];
  ok(words, 'says why');
  equal(await liveHoldsOf(shop), 1);
  const answer = await guest.pay();
  ok(answer.isPlaced, answer.text);
  equal((await late.pay()).isPlaced, false);
  equal(await quantityOf(shop, PRODUCT), 0);
  return `"${words}"`;
};

/** Her hold is for that order, though nobody told which order was opened. */
const reported = async (shop) => {
  await clearSales(shop);
  const {guest, id} = await atTheCheckout(shop, 1);
  ok(await showsPayment(guest));
  equal(await reportPayment(shop, id), 'OK');
  equal(await statusOf(shop, id), 'Processing');
  equal(await quantityOf(shop, PRODUCT), 0);
  equal(await holdsOf(shop), 0);
};

const reportedLate = async (shop) => {
  await clearSales(shop);
  const {guest, id} = await atTheCheckout(shop, 1);
  ok(await showsPayment(guest));
  await letHoldsExpire(shop);
  const {guest: next} = await atTheCheckout(shop, 1);
  ok(await showsPayment(next));
  ok((await next.pay()).isPlaced);
  equal(await reportPayment(shop, id), 'OK');
  match(await statusOf(shop, id), /Stock review/);
  equal(await quantityOf(shop, PRODUCT), 0);
};

/** An order that is placed holds nothing more, however often it is shown. */
const shownAfterwards = async (shop) => {
  await clearSales(shop);
  const {guest} = await atTheCheckout(shop, 2);
  ok(await showsPayment(guest));
  ok((await guest.pay()).isPlaced);
  await showPage(guest);
  equal(await liveHoldsOf(shop), 0);
  equal(await quantityOf(shop, PRODUCT), 1);
};

/** Needs the test controller. */
export const otherCheckoutSteps = ({shop}, step) =>
  withOtherCheckout(shop, async () => {
    await step('another checkout holds', () => holds(shop));
    await step('another checkout refuses', () => refusesOther(shop));
    await step('another checkout, reported in time', () => reported(shop));
    await step('another checkout, reported too late', () => reportedLate(shop));
    await step('another checkout, shown after the order', () =>
      shownAfterwards(shop),
    );
  });
