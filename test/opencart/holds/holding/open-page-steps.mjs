// Open pages show a piece as sold out while another checkout holds it.
import {deepEqual, equal} from 'node:assert/strict';

import {setSetting} from '../../admin/set-setting.mjs';
import {awaitAvailability} from '../../pages/await-state.mjs';
import {readElement} from '../../pages/read-page.mjs';
import {visit} from '../../pages/visit.mjs';
import {endpointsOf, withQuery} from '../../shop/routes.mjs';
import {setOptionQuantity, setQuantity} from '../../shop/set-quantity.mjs';
import {clearSales, letHoldsExpire} from '../sales.mjs';
import {createGuestWith} from '../shopper/guest.mjs';

const PRODUCT = '40';
const SIZED = '30';
const LABEL = "Held in another shopper's cart";

const ask = async (shop, query) => {
  const endpoint = endpointsOf(shop)['stand-alone'];
  const answer = await fetch(shop.url + withQuery(endpoint, query));
  equal(answer.status, 200, query);
  return answer.json();
};

const lastHeld = async (shop) => {
  await clearSales(shop);
  await setQuantity(shop, PRODUCT, 1);
  const guest = await createGuestWith(shop, PRODUCT);
  await guest.confirm();
  return guest;
};

const onEndpoint = async (shop) => {
  await lastHeld(shop);
  const want = `ids=${PRODUCT}&want=${PRODUCT}:1`;
  const held = await ask(shop, want);
  deepEqual(held.products[PRODUCT], {
    availability: 'out-of-stock',
    left: 0,
    label: LABEL,
  });
  deepEqual(held.want[PRODUCT], {
    ok: false,
    reason: 'out-of-stock',
    left: 0,
  });
  await letHoldsExpire(shop);
  const free = await ask(shop, want);
  deepEqual(free.products[PRODUCT], {availability: 'low-stock', left: 1});
  deepEqual(free.want[PRODUCT], {ok: true});
  return `"${LABEL}"`;
};

const onSize = async (shop) => {
  await clearSales(shop);
  await setQuantity(shop, SIZED, 10);
  await setOptionQuantity(shop, '15', 2);
  const guest = await createGuestWith(shop, SIZED, 2, {226: '15'});
  await guest.confirm();
  const {products, want} = await ask(
    shop,
    `ids=${SIZED}&want=${SIZED}:1:226-15`,
  );
  equal(products[SIZED].left, 8);
  equal(products[SIZED].options[226][15], 0);
  equal(want[SIZED].reason, 'option-out-of-stock');
};

/** A page in the browser that stays open all the time. */
const onPage = (run, shop) =>
  visit({...run, productId: PRODUCT}, async (shopper) => {
    await awaitAvailability(shopper, 'low-stock');
    const guest = await createGuestWith(shop, PRODUCT);
    await guest.confirm();
    await awaitAvailability(shopper, 'out-of-stock');
    const held = await readElement(shopper.page);
    equal(held.text, LABEL);
    await run.shoot(shopper, '20 held at another checkout');
    await guest.leave();
    await awaitAvailability(shopper, 'low-stock');
  });

export const openPageSteps = async (run, step) => {
  const {shop} = run;
  await step('the endpoint counts holds, and says so', () => onEndpoint(shop));
  await step('of a size', () => onSize(shop));
  await step('an open page follows', async () => {
    await clearSales(shop);
    await setQuantity(shop, PRODUCT, 1);
    await setSetting(shop, 'interval', '2');
    await onPage(run, shop);
  });
};
