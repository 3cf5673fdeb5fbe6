// A refusal never reads as success, whatever a payment method's page does with
// the response.
import {equal, match, ok} from 'node:assert/strict';

import {JSON_ACCEPTED} from '../../http/request.mjs';
import {LIMIT_MS, addressOf, visit} from '../../pages/visit.mjs';
import {setQuantity} from '../../shop/set-quantity.mjs';
import {isFour} from '../../shop/versions.mjs';
import {assertSales, clearSales} from '../sales.mjs';
import {checkoutRoutes} from '../shopper/checkout-routes.mjs';
import {createGuest, createGuestWith} from '../shopper/guest.mjs';

const PRODUCT = '40';
const GONE = /iPhone has just been sold out/;
const PLACED = /Your order has been placed/;

/** The last piece is gone. */
const sellOut = async (shop) => {
  await shop.query('DELETE FROM oc_true_stock_hold');
  await setQuantity(shop, PRODUCT, 0);
};

const guestInTime = async (shop) => {
  await clearSales(shop);
  await setQuantity(shop, PRODUCT, 1);
  const guest = await createGuestWith(shop, PRODUCT);
  ok(await guest.confirm(), 'the confirm step opens');
  return guest;
};

const lateGuest = async (shop) => {
  const guest = await guestInTime(shop);
  await sellOut(shop);
  return guest;
};

const success = (guest) => guest.ask('checkout/success', undefined, false);

/** Who asks, and what the refusal is for it. */
const ASKING = {
  'for JSON': [{accept: JSON_ACCEPTED}, 200],
  'for anything': [{accept: '*/*'}, 409],
  'for HTML': [{accept: 'text/html, */*; q=0.01'}, 409],
  'with fetch()': [{accept: '*/*', mode: 'cors', site: 'same-origin'}, 409],
  'with fetch(), for JSON': [
    {accept: 'application/json', mode: 'cors', site: 'same-origin'},
    200,
  ],
};

const inBackground = async (shop) => {
  for (const [name, [headers, expected]] of Object.entries(ASKING)) {
    const guest = await lateGuest(shop);
    const isJquery = headers.mode === undefined;
    const {pay} = checkoutRoutes(shop);
    const {status, text} = await guest.ask(pay, undefined, isJquery, headers);
    equal(status, expected, name);
    match(JSON.parse(text).error, GONE, name);
  }
  await assertSales(shop, PRODUCT, {orders: 0, quantity: 0});
};

const asPage = async (shop) => {
  const guest = await lateGuest(shop);
  const {pay} = checkoutRoutes(shop);
  const headers = {accept: 'text/html', mode: 'navigate', site: 'same-origin'};
  const {status, location} = await guest.ask(pay, undefined, false, headers);
  equal(status, 302);
  match(location, /checkout\/cart/);
  match((await guest.readCart()).join(), GONE);
};

/** Until she orders again: then the page is what it was. */
const insteadOfSuccess = async (shop) => {
  const guest = await lateGuest(shop);
  equal((await guest.pay()).isPlaced, false);
  match((await guest.readCart()).join(), GONE);
  const {status, location} = await success(guest);
  equal(status, 302);
  match(location, /checkout\/cart/);
  match((await guest.readCart()).join(), GONE, 'said once more');
  await setQuantity(shop, PRODUCT, 1);
  ok(await guest.confirm(), 'when there is one again');
  ok((await guest.pay()).isPlaced);
  match((await success(guest)).text, PLACED);
  await assertSales(shop, PRODUCT, {orders: 1, quantity: 0});
};

/** Her gateway reported the payment although the page was refused. */
const placedMeanwhile = async (shop) => {
  const guest = await lateGuest(shop);
  equal((await guest.pay()).isPlaced, false);
  await shop.query('UPDATE oc_order SET order_status_id = 2');
  match((await success(guest)).text, PLACED);
};

const withSession = (shop, guest) => async (shopper) => {
  await shopper.page.setCookie({
    name: 'OCSESSID',
    value: guest.cookies.get('OCSESSID'),
    url: shop.url,
  });
  await shopper.page.goto(addressOf(shop, 'checkout/checkout'));
};

/** As the template of free_checkout does (3.0.5.1). */
const takesAnythingForSuccess = (page, url, next) =>
  page.evaluate(
    (payment, place) => {
      globalThis.jQuery.ajax({
        type: 'get',
        url: payment,
        success: () => location.assign(place),
      });
    },
    url,
    next,
  );

const readNotice = async (page) => {
  await page.waitForSelector('#true-stock-notice', {timeout: LIMIT_MS});
  return page.$eval('#true-stock-notice', ({textContent}) => textContent);
};

const inBrowser = async (run, guest, press) => {
  const {shop} = run;
  let words;
  const open = withSession(shop, guest);
  await visit({...run, mayFail: true, open}, async ({page}) => {
    await press(page);
    words = await readNotice(page);
    match(words, GONE);
    await page.goto(addressOf(shop, 'checkout/success'));
    match(page.url(), /checkout\/cart/);
    match(await page.$eval('.alert', (alert) => alert.innerText), GONE);
  });
  await assertSales(shop, PRODUCT, {orders: 0, quantity: 0});
  return `"${words}"`;
};

const anyTemplate = async (run) => {
  const {shop} = run;
  const guest = await guestInTime(shop);
  const {pay} = checkoutRoutes(shop);
  return inBrowser(run, guest, async (page) => {
    await sellOut(shop);
    await takesAnythingForSuccess(
      page,
      `index.php?route=${pay}`,
      addressOf(shop, 'checkout/success'),
    );
  });
};

/** Price, shipping and taxes; some of these taxes are fixed amounts. */
const setCosts = async (shop, {price, shipping, taxClass}) => {
  await shop.query(
    `UPDATE oc_product SET price = ${price}, tax_class_id = ${taxClass} ` +
      `WHERE product_id = ${PRODUCT}`,
  );
  for (const [key, value] of [
    ['cost', shipping],
    ['tax_class_id', taxClass],
  ]) {
    await shop.query(
      `UPDATE oc_setting SET value = '${value}' WHERE \`key\` = 'shipping_flat_${key}'`,
    );
  }
};

/** Without cost, OpenCart 3 offers "Free checkout". */
const whileFree = async (shop, act) => {
  await setCosts(shop, {price: 0, shipping: 0, taxClass: 0});
  try {
    return await act();
  } finally {
    await setCosts(shop, {price: 101, shipping: '5.00', taxClass: 9});
  }
};

const freeCheckout = (run) => {
  const {shop} = run;
  return whileFree(shop, async () => {
    await clearSales(shop);
    await setQuantity(shop, PRODUCT, 1);
    const guest = createGuest(shop, {payment: 'free_checkout'});
    await guest.add(PRODUCT);
    await guest.fillIn();
    return inBrowser(run, guest, async (page) => {
      await page.evaluate(() => {
        globalThis.jQuery('#content').load('index.php?route=checkout/confirm');
      });
      await page.waitForSelector('#button-confirm', {timeout: LIMIT_MS});
      await sellOut(shop);
      await page.click('#button-confirm');
    });
  });
};

export const successSteps = async (run, step) => {
  const {shop} = run;
  await step('a refusal in the background', () => inBackground(shop));
  await step('a refusal of a page', () => asPage(shop));
  await step('no success after a refusal', () => insteadOfSuccess(shop));
  await step('placed all the same: success', () => placedMeanwhile(shop));
  await step('a page that takes anything for success', () => anyTemplate(run));
  if (!isFour(shop)) {
    await step('the page of "Free checkout"', () => freeCheckout(run));
  }
};
