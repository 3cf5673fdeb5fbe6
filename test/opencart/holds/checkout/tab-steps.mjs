// While one tab pays, the same shopper does something else in another tab: the
// pieces being paid stay hers.
import {equal, ok} from 'node:assert/strict';

import {setQuantity} from '../../shop/set-quantity.mjs';
import {withCheckpoint} from '../inside-shop/checkpoint.mjs';
import {assertSales, clearSales, holdsOf, reviewed} from '../sales.mjs';
import {createGuestWith} from '../shopper/guest.mjs';

const PRODUCT = '40';
const OTHER = '43';

/** What she does meanwhile; at other times each of these ends her hold. */
const MEANWHILE = {
  'looks at another page': (guest) => guest.leave(),
  'puts another product into the cart': (guest) => guest.add(OTHER),
};

const paysMeanwhile = async (shop, meanwhile) => {
  await clearSales(shop);
  await setQuantity(shop, PRODUCT, 1);
  await setQuantity(shop, OTHER, 100);
  const guest = await createGuestWith(shop, PRODUCT);
  const rival = await createGuestWith(shop, PRODUCT);
  ok(await guest.confirm(), 'the confirm step opens');
  await withCheckpoint(shop, 'before the decrement', async (checkpoint) => {
    const paying = guest.pay();
    await checkpoint.reached();
    await meanwhile(guest);
    equal(await rival.confirm(), false, 'it is being paid: not for another');
    equal((await rival.pay()).isPlaced, false, 'the other one');
    checkpoint.open();
    const answer = await paying;
    ok(answer.isPlaced, answer.text);
  });
  await assertSales(shop, PRODUCT, {orders: 1, quantity: 0});
  equal(await reviewed(shop), 0, 'in review');
  equal(await holdsOf(shop), 0, 'holds');
};

/** For the same cart OpenCart 3 writes a second order, 4 updates the first. */
const paysTwice = async (shop) => {
  await clearSales(shop);
  await setQuantity(shop, PRODUCT, 1);
  const guest = await createGuestWith(shop, PRODUCT);
  ok(await guest.confirm(), 'the confirm step opens');
  await withCheckpoint(shop, 'before the decrement', async (checkpoint) => {
    const paying = guest.pay();
    await checkpoint.reached();
    const again = guest.confirm().then(guest.pay);
    checkpoint.open();
    ok((await paying).isPlaced, 'the first tab');
    await again;
  });
  await assertSales(shop, PRODUCT, {orders: 1, quantity: 0});
  equal(await reviewed(shop), 0, 'in review');
  equal(await holdsOf(shop), 0, 'holds');
};

export const tabSteps = async ({shop}, step) => {
  for (const [name, meanwhile] of Object.entries(MEANWHILE)) {
    await step(`pays, and ${name}`, () => paysMeanwhile(shop, meanwhile));
  }
  await step('pays in both tabs', () => paysTwice(shop));
};
