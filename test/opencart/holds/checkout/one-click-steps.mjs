// Modules that buy in one click write their orders past the checkout: the last
// piece is sold once there too.
import {equal, match, ok} from 'node:assert/strict';

import {JSON_ACCEPTED} from '../../http/request.mjs';
import {setQuantity} from '../../shop/set-quantity.mjs';
import {withOneClick} from '../inside-shop/one-click.mjs';
import {clearSales, ordersPlaced, quantityOf, reviewed} from '../sales.mjs';
import {createGuest, createGuestWith} from '../shopper/guest.mjs';

const PRODUCT = '40';

/** An order that was never placed: its name and address are reused. */
const model = async (shop) => {
  await clearSales(shop);
  await setQuantity(shop, PRODUCT, 9);
  const guest = await createGuestWith(shop, PRODUCT);
  ok(await guest.confirm());
  await guest.leave();
  const [{id}] = await shop.query('SELECT MAX(order_id) AS id FROM oc_order');
  return id;
};

const twoForOne = (shop) =>
  withOneClick(shop, async (routeLike) => {
    const route = routeLike(await model(shop));
    await setQuantity(shop, PRODUCT, 1);
    const click = () =>
      createGuest(shop).ask(route, {}, false, {
        accept: JSON_ACCEPTED,
        mode: 'cors',
        site: 'same-origin',
      });
    const answers = await Promise.all([click(), click(), click()]);
    const texts = answers.map(({text}) => text);
    const placed = texts.filter((text) => text.includes('Thank you'));
    equal(placed.length, 1, texts.join(' | '));
    for (const text of texts.filter((each) => !placed.includes(each))) {
      match(JSON.parse(text).error, /iPhone/);
    }
    equal(await ordersPlaced(shop), 1);
    equal(await quantityOf(shop, PRODUCT), 0);
  });

/** Its payment may have been taken already: the order is kept. */
const bySubscription = (shop) =>
  withOneClick(shop, async (routeLike) => {
    const route = `${routeLike(await model(shop))}&as=cron/cron`;
    await setQuantity(shop, PRODUCT, 1);
    const cron = () => createGuest(shop).ask(route, undefined, false);
    match((await cron()).text, /Thank you/);
    equal(await reviewed(shop), 0, 'in review');
    match((await cron()).text, /Thank you/);
    equal(await reviewed(shop), 1, 'in review');
    equal(await ordersPlaced(shop), 2);
    equal(await quantityOf(shop, PRODUCT), 0, 'not below zero');
  });

export const oneClickSteps = async ({shop}, step) => {
  await step('bought in one click: three for one piece', () => twoForOne(shop));
  await step('renewed by a subscription', () => bySubscription(shop));
};
