// Every way into the cart is guarded, also those past checkout/cart.
import {deepEqual, equal, match, ok} from 'node:assert/strict';

import {clearSales} from '../holds/sales.mjs';
import {signIn} from '../holds/shopper/devices.mjs';
import {createGuest} from '../holds/shopper/guest.mjs';
import {setQuantity} from '../shop/set-quantity.mjs';
import {isFour} from '../shop/versions.mjs';
import {countQueries} from './count-queries.mjs';
import {sendTo} from './third-party.mjs';

const GONE = '40';
const THERE = '43';
const REASON = /iPhone: [^<"\n]*out of stock/;

/** Product and quantity of each line in anybody's cart. */
const linesOf = async (shop) => {
  const rows = await shop.query(
    'SELECT product_id, quantity FROM oc_cart ORDER BY product_id',
  );
  return rows.map((row) => `${row.quantity} of ${row.product_id}`);
};

const cartIdOf = async (shop, product) => {
  const [row] = await shop.query(
    `SELECT cart_id FROM oc_cart WHERE product_id = ${product}`,
  );
  return row.cart_id;
};

const prepare = async (shop) => {
  await clearSales(shop);
  await setQuantity(shop, GONE, 0);
  await setQuantity(shop, THERE, 100);
  const guest = createGuest(shop);
  // So that she has a session.
  await guest.leave();
  return guest;
};

const pageOf = async (guest, route) =>
  (await guest.ask(route, undefined, false)).text;

const says = async (guest, route) => REASON.test(await pageOf(guest, route));

const readsOnce = async (guest, route) => {
  ok(await says(guest, route), `${route} says why`);
  equal(await says(guest, route), false, 'and says it once');
};

const asJson = async (shop) => {
  const guest = await prepare(shop);
  const {text} = await sendTo(guest, shop, 'json', {[GONE]: 1});
  const {success, error, total} = JSON.parse(text);
  equal(success, undefined, 'success');
  match(error.warning, REASON);
  equal(total, 0, 'the rest of the answer stays');
  deepEqual(await linesOf(shop), []);
  await readsOnce(guest, 'common/home');
  return `"${error.warning}"`;
};

const asRedirect = async (shop, to) => {
  const guest = await prepare(shop);
  const {status, location} = await sendTo(
    guest,
    shop,
    'redirect',
    {[GONE]: 1},
    {query: `&to=${to}`, isScript: false},
  );
  equal(status, 302);
  match(location, new RegExp(to));
  deepEqual(await linesOf(shop), []);
  await readsOnce(guest, to);
};

/** The cart page says why, and does not say that it was added. */
const toCart = async (shop) => {
  const guest = await prepare(shop);
  await sendTo(guest, shop, 'json', {[THERE]: 1});
  await sendTo(
    guest,
    shop,
    'redirect',
    {[GONE]: 1},
    {query: '&to=checkout/cart'},
  );
  const page = await pageOf(guest, 'checkout/cart');
  ok(REASON.test(page), 'says why');
  deepEqual(await linesOf(shop), [`1 of ${THERE}`]);
  equal(page.includes('Added!'), false, 'success');
};

const asPage = async (shop) => {
  const guest = await prepare(shop);
  const {text} = await sendTo(guest, shop, 'page', {[GONE]: 1});
  match(text, REASON);
  equal(await says(guest, 'common/home'), false, 'once');
};

const asEcho = async (shop) => {
  const guest = await prepare(shop);
  const {status, text} = await sendTo(guest, shop, 'echoAndExit', {[GONE]: 1});
  equal(status, 200);
  equal(text, '{"success":"Added!"}', 'its own answer, unchanged');
  deepEqual(await linesOf(shop), []);
  await readsOnce(guest, 'common/home');
};

/** Line by line: what is there goes into the cart, and what is not is named. */
const asBundle = async (shop) => {
  const guest = await prepare(shop);
  const {text} = await sendTo(guest, shop, 'json', {[GONE]: 1, [THERE]: 2});
  const {success, error} = JSON.parse(text);
  equal(success, undefined);
  match(error.warning, REASON);
  equal(/MacBook/.test(error.warning), false);
  deepEqual(await linesOf(shop), [`2 of ${THERE}`]);
};

const asUpdate = async (shop) => {
  const guest = await prepare(shop);
  await setQuantity(shop, GONE, 3);
  await sendTo(guest, shop, 'json', {[GONE]: 2});
  const id = await cartIdOf(shop, GONE);
  const change = async (quantity) =>
    JSON.parse(
      (
        await sendTo(
          guest,
          shop,
          'raise',
          {},
          {fields: {[`quantity[${id}]`]: String(quantity)}},
        )
      ).text,
    );
  match((await change(4)).error.warning, /iPhone: .*3/);
  deepEqual(await linesOf(shop), [`2 of ${GONE}`]);
  equal((await change(3)).success, 'Changed!');
  deepEqual(await linesOf(shop), [`3 of ${GONE}`]);
  equal((await change(1)).success, 'Changed!', 'fewer is never refused');
  deepEqual(await linesOf(shop), [`1 of ${GONE}`]);
};

/** Several adds in one request count together. */
const inPieces = async (shop) => {
  const guest = await prepare(shop);
  await setQuantity(shop, GONE, 3);
  equal(await guest.add(GONE, 2), true, 'through checkout/cart');
  match(
    JSON.parse((await sendTo(guest, shop, 'json', {[GONE]: 2})).text).error
      .warning,
    /iPhone/,
  );
  equal(await guest.add(GONE, 1), true);
  equal(await guest.add(GONE, 1), false);
  deepEqual(await linesOf(shop), [`3 of ${GONE}`]);
};

/** OpenCart puts a guest's cart into the customer's, whatever is in stock. */
const atLogin = async (shop) => {
  const guest = await prepare(shop);
  await setQuantity(shop, GONE, 2);
  await sendTo(guest, shop, 'json', {[GONE]: 2});
  await setQuantity(shop, GONE, 0);
  const id = await signIn(shop, guest);
  equal(await says(guest, 'common/home'), false, 'a reason');
  deepEqual(await linesOf(shop), [`2 of ${GONE}`]);
  const [line] = await shop.query('SELECT customer_id FROM oc_cart');
  equal(line.customer_id, String(id));
};

/** Other code finds the cart as it was. */
const looksTheSame = async (shop) => {
  const guest = await prepare(shop);
  await sendTo(guest, shop, 'json', {[THERE]: 2});
  const {text} = await sendTo(guest, shop, 'look', {[THERE]: 0});
  deepEqual(JSON.parse(text), {
    count: 2,
    recurring: !isFour(shop),
    subscriptions: isFour(shop),
    minimum: shop.version.startsWith('4.1'),
  });
};

/** A page that is fetched in advance does not use up the message. */
const prefetched = async (shop) => {
  const guest = await prepare(shop);
  await sendTo(guest, shop, 'echoAndExit', {[GONE]: 1});
  await guest.ask('common/home', undefined, false, {purpose: 'prefetch'});
  await readsOnce(guest, 'common/home');
};

/** checkout/cart is judged once: the products are read once. */
const judgedOnce = async (shop) => {
  const guest = await prepare(shop);
  await setQuantity(shop, GONE, 3);
  const judged = await countQueries(shop, 'STRAIGHT_JOIN', () =>
    guest.add(GONE),
  );
  equal(judged, 1, 'times');
  const ways = await countQueries(shop, 'STRAIGHT_JOIN', () =>
    sendTo(guest, shop, 'json', {[GONE]: 1}),
  );
  equal(ways, 1, 'times');
};

export const waySteps = async ({shop}, step) => {
  await step('a module that answers with JSON', () => asJson(shop));
  await step('a module that redirects to a page', () =>
    asRedirect(shop, 'common/home'),
  );
  await step('a module that redirects to the cart', () => toCart(shop));
  await step('a module that shows a page', () => asPage(shop));
  await step('a module that echoes and exits', () => asEcho(shop));
  await step('a bundle, line by line', () => asBundle(shop));
  await step('a module that changes a quantity', () => asUpdate(shop));
  await step('checkout/cart and a module together', () => inPieces(shop));
  await step('what checkout/cart has judged', () => judgedOnce(shop));
  await step('the cart of a guest who signs in', () => atLogin(shop));
  await step('other code finds the cart as it was', () => looksTheSame(shop));
  await step('a page fetched in advance', () => prefetched(shop));
  ok(shop.complaints().every((line) => !/truestock_test/.test(line)));
};
