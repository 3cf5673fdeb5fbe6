// What a refused shopper reads: in the form that her page expects, with the
// product's name, and only once.
import {equal, match, ok} from 'node:assert/strict';

import {setSetting} from '../../admin/set-setting.mjs';
import {setQuantity} from '../../shop/set-quantity.mjs';
import {isFour} from '../../shop/versions.mjs';
import {clearSales} from '../sales.mjs';
import {checkoutRoutes} from '../shopper/checkout-routes.mjs';
import {createGuestWith} from '../shopper/guest.mjs';

const PRODUCT = '40';
const REFUSED = /Your order was not placed/;
const FRAGMENT =
  /^<script>location = "http[^"<]*checkout\/cart[^"<]*";<\/script>$/;

const number = async (shop, sql) =>
  Number(Object.values((await shop.query(sql))[0])[0]);

/** One shopper has a hold, another one is too late. */
const rivals = async (shop, {pieces = 1, held = 1, wanted = 1} = {}) => {
  await clearSales(shop);
  await setQuantity(shop, PRODUCT, pieces);
  const late = await createGuestWith(shop, PRODUCT, wanted);
  const holder = await createGuestWith(shop, PRODUCT, held);
  ok(await holder.confirm(), 'the confirm step opens');
  return {holder, late};
};

const cartOf = async (guest) =>
  (await guest.ask('checkout/cart', undefined, false)).text;

const noOrderOf = async (shop, {email}) =>
  equal(
    await number(
      shop,
      `SELECT COUNT(*) FROM oc_order WHERE email = '${email}'`,
    ),
    0,
    'orders written down',
  );

const asFragment = async (shop) => {
  const {late} = await rivals(shop);
  const {status, text} = await late.ask(checkoutRoutes(shop).confirm);
  equal(status, 200);
  match(text, FRAGMENT);
  await noOrderOf(shop, late);
};

/** 4.x opens the confirm step with the page once all is filled in. */
const asPage = async (shop) => {
  const {late} = await rivals(shop);
  const route = isFour(shop) ? 'checkout/checkout' : 'checkout/confirm';
  const {status, location} = await late.ask(route, undefined, false);
  equal(status, 302);
  match(location, /checkout\/cart/);
  await noOrderOf(shop, late);
};

const once = async (shop) => {
  const {late} = await rivals(shop);
  await late.confirm();
  match(await cartOf(late), REFUSED);
  equal(REFUSED.test(await cartOf(late)), false, 'said a second time');
};

/** Sold elsewhere meanwhile: OpenCart's own check names no product. */
const soldOut = async (shop) => {
  await clearSales(shop);
  await setQuantity(shop, PRODUCT, 2);
  const late = await createGuestWith(shop, PRODUCT, 2);
  await setQuantity(shop, PRODUCT, 0);
  match((await late.ask(checkoutRoutes(shop).confirm)).text, FRAGMENT);
  match(await cartOf(late), /iPhone has just been sold out/);
  await setQuantity(shop, PRODUCT, 1);
  match((await late.ask(checkoutRoutes(shop).confirm)).text, FRAGMENT);
  match(await cartOf(late), /iPhone: only 1 left/);
  equal(
    await number(shop, 'SELECT COUNT(*) FROM oc_true_stock_log'),
    0,
    'prevented by OpenCart itself',
  );
  await setQuantity(shop, PRODUCT, 2);
  ok(await late.confirm(), 'when there are two again');
};

const atPayment = async (shop) => {
  const {holder, late} = await rivals(shop, {pieces: 2});
  ok(await late.confirm());
  ok((await holder.pay()).isPlaced);
  await shop.query('DELETE FROM oc_true_stock_hold');
  await setQuantity(shop, PRODUCT, 0);
  const {status, text} = await late.pay();
  equal(status, 200);
  const answer = JSON.parse(text);
  equal(Object.keys(answer).join(), 'error,redirect');
  match(answer.error, /iPhone has just been sold out/);
  match(answer.redirect, /^http[^&]*checkout\/cart/);
  equal(answer.redirect.includes('&amp;'), false, 'an address, not HTML');
  ok((await cartOf(late)).includes(answer.error), 'the cart says it as well');
  equal(REFUSED.test(await cartOf(late)), false, 'said a second time');
};

/** The message tells how many are left, up to the shop's limit. */
const left = async (shop) => {
  const {late} = await rivals(shop, {pieces: 5, held: 2, wanted: 4});
  await late.confirm();
  match(await cartOf(late), /iPhone: only 3 left/);
  await setSetting(shop, 'disclose', '2');
  await late.confirm();
  match(await cartOf(late), /iPhone: not enough is left/);
  await setSetting(shop, 'disclose', '10');
};

/** OpenCart stores and prints names as HTML. */
const STORED = '&lt;b&gt;Ann&lt;/b&gt; &amp; {left} $1 &quot;x&quot;';

const nameOf = (shop, name) =>
  shop.query(
    `UPDATE oc_product_description SET name = '${name}' WHERE product_id = ${PRODUCT}`,
  );

const named = async (shop) => {
  await nameOf(shop, STORED);
  try {
    const {late} = await rivals(shop);
    await late.confirm();
    const page = await cartOf(late);
    ok(page.includes(`${STORED}: another shopper`), 'the name as it is');
    equal(page.includes('<b>Ann'), false, 'a name is not markup');
  } finally {
    await nameOf(shop, 'iPhone');
  }
};

/** One shopper counts as one prevented order, however often she tries. */
const counted = async (shop) => {
  const {late} = await rivals(shop);
  for (let turn = 0; turn < 3; turn++) {
    await late.confirm();
    await late.pay();
  }
  const rows = await shop.query(
    "SELECT product_id FROM oc_true_stock_log WHERE kind = 'prevented'",
  );
  equal(rows.map((row) => row.product_id).join(), PRODUCT);
};

export const refusalSteps = async ({shop}, step) => {
  await step('refused as a part of the page', () => asFragment(shop));
  await step('refused as a page', () => asPage(shop));
  await step('sold out before the confirm step', () => soldOut(shop));
  await step('refused at payment', () => atPayment(shop));
  await step('the cart says why, once', () => once(shop));
  await step('what is left is told', () => left(shop));
  await step('a name of odd characters', () => named(shop));
  await step('counted as one prevented order', () => counted(shop));
};
