// A shopper who stays at the checkout keeps the hold, also on the page of
// another extension's checkout.
import {equal, ok} from 'node:assert/strict';

import {LIMIT_MS, addressOf, visit} from '../../pages/visit.mjs';
import {setQuantity} from '../../shop/set-quantity.mjs';
import {familyOf, isFour} from '../../shop/versions.mjs';
import {clearSales, holdsOf, liveHoldsOf} from '../sales.mjs';
import {checkoutRoutes} from '../shopper/checkout-routes.mjs';
import {createGuestWith} from '../shopper/guest.mjs';

const PRODUCT = '40';
const OTHER_CHECKOUT = 'extension/quick/checkout';
const PASSED_SECONDS = 300;

const renewRouteOf = (shop) =>
  (isFour(shop)
    ? 'extension/true_stock/module/true_stock'
    : 'extension/module/true_stock') + `${familyOf(shop.version).method}renew`;

const visitor = async (shop) => {
  await clearSales(shop);
  await setQuantity(shop, PRODUCT, 1);
  return createGuestWith(shop, PRODUCT);
};

const holder = async (shop) => {
  const guest = await visitor(shop);
  ok(await guest.confirm(), 'the confirm step opens');
  return guest;
};

const letTimePass = (shop) =>
  shop.query(
    `UPDATE oc_true_stock_hold SET expires = expires - ${PASSED_SECONDS}`,
  );

const expiresOf = async (shop) => {
  const [row] = await shop.query('SELECT expires FROM oc_true_stock_hold');
  return Number(row?.expires);
};

const isRenewed = async (shop, act) => {
  const before = await expiresOf(shop);
  await letTimePass(shop);
  await act();
  return (await expiresOf(shop)) >= before;
};

const renews = async (shop) => {
  const guest = await holder(shop);
  const ask = () => guest.ask(renewRouteOf(shop), {}, false);
  ok(await isRenewed(shop, ask), 'renewed');
  await guest.leave();
  await ask();
  equal(await holdsOf(shop), 0, 'taken by one who left');
  const other = await visitor(shop);
  await other.ask(renewRouteOf(shop), {}, false);
  equal(await holdsOf(shop), 0, 'taken by one who did not confirm');
};

/** The script's timer runs when the test says so. */
const takeTimer = (page) =>
  page.evaluateOnNewDocument(() => {
    const {setInterval} = globalThis;
    globalThis.setInterval = (act, ms, ...more) => {
      if (String(act).includes('isActive')) globalThis.renewNow = act;
      return setInterval(act, ms, ...more);
    };
  });

const inBrowser = async (run) => {
  const {shop} = run;
  const guest = await holder(shop);
  const open = async ({page}) => {
    const value = guest.cookies.get('OCSESSID');
    await page.setCookie({name: 'OCSESSID', value, url: shop.url});
    await takeTimer(page);
    await page.goto(addressOf(shop, 'checkout/checkout'));
  };
  await visit({...run, open}, async ({page}) => {
    await page.waitForFunction('renewNow', {timeout: LIMIT_MS});
    const renew = async () => {
      const answered = page.waitForResponse((response) =>
        response.url().endsWith('renew'),
      );
      await page.mouse.click(5, 5);
      await page.evaluate('renewNow()');
      await answered;
    };
    ok(await isRenewed(shop, renew), 'renewed by the script');
    const before = await expiresOf(shop);
    await letTimePass(shop);
    await page.evaluate('renewNow()');
    await page.evaluate('fetch("robots.txt")');
    equal(await expiresOf(shop), before - PASSED_SECONDS, 'nobody is there');
  });
};

const onOtherPage = async (shop) => {
  const guest = await visitor(shop);
  const more = {referer: `${addressOf(shop, OTHER_CHECKOUT)}&language=en-gb#a`};
  await guest.ask(checkoutRoutes(shop).confirm, undefined, true, {more});
  equal(await liveHoldsOf(shop), 1, 'held');
  await guest.ask(OTHER_CHECKOUT, undefined, false);
  equal(await liveHoldsOf(shop), 1, 'its page is no other page');
  await guest.ask('extension/quick/other', undefined, false);
  equal(await liveHoldsOf(shop), 0, 'another page');
};

export const stayingSteps = async (run, step) => {
  const {shop} = run;
  await step("another checkout's page is not leaving", () => onOtherPage(shop));
  await step('the shopper is there: renewed', () => renews(shop));
  await step('renewed by the page', () => inBrowser(run));
};
