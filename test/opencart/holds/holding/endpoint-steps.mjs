// The framework's route counts holds as the stand-alone endpoint does, and a
// poll of it does not count as leaving the checkout.
import {deepEqual, equal, ok} from 'node:assert/strict';

import {endpointsOf, withQuery} from '../../shop/routes.mjs';
import {setQuantity} from '../../shop/set-quantity.mjs';
import {clearSales, letHoldsExpire, liveHoldsOf} from '../sales.mjs';
import {createGuestWith} from '../shopper/guest.mjs';

const PRODUCT = '40';

const lastHeld = async (shop) => {
  await clearSales(shop);
  await setQuantity(shop, PRODUCT, 1);
  const guest = await createGuestWith(shop, PRODUCT);
  ok(await guest.confirm());
  return guest;
};

const askBoth = (shop) =>
  Promise.all(
    Object.values(endpointsOf(shop)).map(async (endpoint) => {
      const query = `ids=${PRODUCT}&want=${PRODUCT}:1`;
      const answer = await fetch(shop.url + withQuery(endpoint, query));
      equal(answer.status, 200);
      const {products, want} = await answer.json();
      return {products, want};
    }),
  );

const sayTheSame = async (shop) => {
  await lastHeld(shop);
  const [standalone, route] = await askBoth(shop);
  deepEqual(route, standalone);
  equal(route.want[PRODUCT].ok, false, 'while it is held');
  await letHoldsExpire(shop);
  const [freeStandalone, freeRoute] = await askBoth(shop);
  deepEqual(freeRoute, freeStandalone);
  equal(freeRoute.want[PRODUCT].ok, true, 'when it is free');
};

/** A page in another tab goes on polling, with the shopper's cookie. */
const keepsHold = async (shop) => {
  const guest = await lastHeld(shop);
  const endpoint = endpointsOf(shop).route;
  const [, route] = withQuery(endpoint, `ids=${PRODUCT}`).split('route=');
  const {status} = await guest.ask(route, undefined, false);
  equal(status, 200);
  equal(await liveHoldsOf(shop), 1, 'live holds');
  ok((await guest.pay()).isPlaced);
};

export const endpointSteps = async ({shop}, step) => {
  await step('the route says the same', () => sayTheSame(shop));
  await step('a poll is not leaving', () => keepsHold(shop));
};
