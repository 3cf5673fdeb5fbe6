// Someone opens checkouts without paying: others can still buy.
import {equal, ok} from 'node:assert/strict';

import {setQuantity} from '../../shop/set-quantity.mjs';
import {
  clearSales,
  letHoldsExpire,
  liveHoldsOf,
  quantityOf,
} from '../sales.mjs';
import {createDevices} from '../shopper/devices.mjs';
import {createGuest, createGuestWith} from '../shopper/guest.mjs';

const PRODUCT = '40';

const open = async (shop, guest, quantity) => {
  await guest.add(PRODUCT, quantity);
  await guest.fillIn();
  return guest.confirm();
};

/** Thirty sessions from one address hold a piece each. */
const oneAddress = async (shop) => {
  await clearSales(shop);
  await setQuantity(shop, PRODUCT, 30);
  const address = '127.9.9.9';
  const crowd = Array.from({length: 30}, () => createGuest(shop, {address}));
  await Promise.all(crowd.map((guest) => open(shop, guest, 1)));
  const held = await liveHoldsOf(shop);
  ok(held < 30, `${held} of 30 held`);
  const honest = await createGuestWith(shop, PRODUCT, 20);
  ok(await honest.confirm(), 'another address');
  ok((await honest.pay()).isPlaced);
  equal(await quantityOf(shop, PRODUCT), 10);
  return `${held} of 30 pieces held, another address bought 20`;
};

/** One session that wants everything. */
const oneSession = async (shop) => {
  await clearSales(shop);
  await setQuantity(shop, PRODUCT, 30);
  const greedy = createGuest(shop);
  ok(await open(shop, greedy, 30), 'the confirm step opens');
  equal(await liveHoldsOf(shop), 0, 'more than guests may hold');
  const honest = await createGuestWith(shop, PRODUCT, 1);
  ok(await honest.confirm());
  ok((await honest.pay()).isPlaced);
  equal((await greedy.pay()).isPlaced, false, '30 of 29');
  equal(await quantityOf(shop, PRODUCT), 29);
};

/** The last piece, again and again from new addresses. */
const againAndAgain = async (shop) => {
  await clearSales(shop);
  await setQuantity(shop, PRODUCT, 1);
  let frozen = 0;
  for (let turn = 0; turn < 8; turn++) {
    ok(await open(shop, createGuest(shop), 1), `turn ${turn}`);
    frozen += await liveHoldsOf(shop);
    await letHoldsExpire(shop);
  }
  const honest = await createGuestWith(shop, PRODUCT);
  ok(await honest.confirm());
  ok((await honest.pay()).isPlaced);
  equal(await quantityOf(shop, PRODUCT), 0);
  equal(frozen, 6, 'times that the piece was frozen');
  return 'the last piece was frozen six times in a day, then no more';
};

/** One shopper leaves every five minutes and returns at once. */
const comingAndGoing = async (shop, prepare) => {
  await clearSales(shop);
  await setQuantity(shop, PRODUCT, 1);
  const greedy = await prepare();
  ok(await greedy.confirm());
  let minutes = 0;
  for (let turn = 0; turn < 6; turn++) {
    minutes += 5 * (await liveHoldsOf(shop));
    await shop.query(
      'UPDATE oc_true_stock_hold SET opened = opened - 300, counted = counted - 300',
    );
    await greedy.leave();
    ok(await greedy.confirm(), `turn ${turn}`);
  }
  equal(minutes, 20, 'minutes that the piece was frozen');
  const honest = await createGuestWith(shop, PRODUCT);
  ok(await honest.confirm());
  equal(await liveHoldsOf(shop), 1, 'another shopper holds it');
  ok((await honest.pay()).isPlaced);
};

const customer = async (shop) => (await createDevices(shop, 1, PRODUCT))[0];

export const abuseSteps = async ({shop}, step) => {
  await step('30 checkouts of one address', () => oneAddress(shop));
  await step('one checkout of everything', () => oneSession(shop));
  await step('the last one, again and again', () => againAndAgain(shop));
  await step('a guest who comes and goes', () =>
    comingAndGoing(shop, () => createGuestWith(shop, PRODUCT)),
  );
  await step('a customer who comes and goes', () =>
    comingAndGoing(shop, () => customer(shop)),
  );
};
