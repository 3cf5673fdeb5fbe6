// One order, two requests of its shopper: one sells it, the other one rewrites
// its lines. What was ordered is what was taken, in whatever order they come.
import {equal, match, ok} from 'node:assert/strict';

import {until} from '../../../real-servers/until.mjs';
import {createRandom} from '../../random.mjs';
import {setQuantity} from '../../shop/set-quantity.mjs';
import {isFour} from '../../shop/versions.mjs';
import {withCheckpoint} from '../inside-shop/checkpoint.mjs';
import {editOrder} from '../inside-shop/edit-order.mjs';
import {
  clearSales,
  holdsOf,
  ordersPlaced,
  quantityOf,
  reviewed,
} from '../sales.mjs';
import {prepareCheckouts} from '../schedule/prepared-checkouts.mjs';
import {checkoutRoutes} from '../shopper/checkout-routes.mjs';
import {createGuestWith} from '../shopper/guest.mjs';

const PRODUCT = '40';
const STOCK = 50;
const MORE = 5;

/** TRUE_STOCK_TRIES=300 takes some minutes. */
const TRIES = Number(process.env.TRUE_STOCK_TRIES ?? 12);
const SEED = Number(process.env.TRUE_STOCK_SEED ?? 20261129);
const MOST_LEAD_MS = 350;

const orderedOf = async (shop) => {
  const [{pieces}] = await shop.query(
    'SELECT COALESCE(SUM(p.quantity), 0) AS pieces FROM oc_order o ' +
      'JOIN oc_order_product p ON p.order_id = o.order_id ' +
      'WHERE o.order_status_id > 0',
  );
  return Number(pieces);
};

const takenOf = async (shop) => STOCK - (await quantityOf(shop, PRODUCT));

const assertNoPhantom = async (shop, about) => {
  equal(await orderedOf(shop), await takenOf(shop), `ordered, taken${about}`);
  equal(await reviewed(shop), 0, `in review${about}`);
};

/** As from another device of a customer, whose devices share one cart. */
const putMore = (shop, guest) =>
  shop.query(
    `UPDATE oc_cart SET quantity = quantity + ${MORE} ` +
      `WHERE session_id = '${guest.cookies.get('OCSESSID')}'`,
  );

/** She is at the confirm step, and there is more in the cart since. */
const inTwoTabs = async (shop) => {
  await clearSales(shop);
  await setQuantity(shop, PRODUCT, STOCK);
  const guest = await createGuestWith(shop, PRODUCT);
  ok(await guest.confirm(), 'the confirm step opens');
  await putMore(shop, guest);
  return guest;
};

/** A request waits for the lock of an order, or is over. */
const waitsForOrder = async (shop, isOver) => {
  await until(async () => {
    const [{number}] = await shop.query(
      'SELECT COUNT(*) AS number FROM information_schema.PROCESSLIST ' +
        "WHERE INFO LIKE '%GET_LOCK%-order-%' AND STATE LIKE '%lock%'",
    );
    return Number(number) > 0 || isOver();
  }, 'a request that waits for the order');
};

/** Begins a request; `isOver()` tells whether it has its response. */
const begin = (asking) => {
  let over = false;
  const end = () => (over = true);
  asking.then(end, end);
  return {asking, isOver: () => over};
};

const reopensMeanwhile = async (shop) => {
  const guest = await inTwoTabs(shop);
  let reopened;
  await withCheckpoint(shop, 'before the decrement', async (checkpoint) => {
    const paying = guest.pay();
    await checkpoint.reached();
    reopened = begin(guest.ask(checkoutRoutes(shop).confirm));
    await waitsForOrder(shop, reopened.isOver);
    checkpoint.open();
    ok((await paying).isPlaced, 'the first tab');
  });
  const {text} = await reopened.asking;
  await assertNoPhantom(shop, '');
  equal(await orderedOf(shop), 1, 'what she paid for');
  if (!isFour(shop)) return 'a second order';
  match(text, /location = "[^"]*checkout\/cart/);
  equal(await holdsOf(shop), 0, 'holds');
  return 'sent to the cart';
};

const paysMeanwhile = async (shop) => {
  const guest = await inTwoTabs(shop);
  let paying;
  await withCheckpoint(shop, 'before the edit', async (checkpoint) => {
    const reopening = guest.confirm();
    await checkpoint.reached();
    paying = begin(guest.pay());
    await waitsForOrder(shop, paying.isOver);
    checkpoint.open();
    await reopening;
  });
  ok((await paying.asking).isPlaced, 'placed');
  equal(await ordersPlaced(shop), 1, 'orders');
  await assertNoPhantom(shop, '');
};

/** Another extension writes the lines itself, and knows nothing of locks. */
const linesChange = async (shop) => {
  const guest = await inTwoTabs(shop);
  await withCheckpoint(shop, 'after the decrement', async (checkpoint) => {
    const paying = guest.pay();
    await checkpoint.reached();
    await shop.query(`UPDATE oc_order_product SET quantity = ${1 + MORE}`);
    checkpoint.open();
    await paying;
  });
  equal(await reviewed(shop), 1, 'in review');
  equal(await takenOf(shop), 0, 'put back: what was taken');
  const [{comment}] = await shop.query(
    'SELECT comment FROM oc_order_history ORDER BY order_history_id DESC LIMIT 1',
  );
  match(comment, /changed while it was being sold/);
};

/**
 * The owner edits a sold order of the last pieces: they are its own. In 4.1 the
 * step that refuses comes before the order is written.
 */
const ownerEdits = async (shop) => {
  await clearSales(shop);
  await setQuantity(shop, PRODUCT, 2);
  const guest = await createGuestWith(shop, PRODUCT, 2);
  ok(await guest.confirm());
  ok((await guest.pay()).isPlaced);
  equal(await quantityOf(shop, PRODUCT), 0);
  const [{id}] = await shop.query('SELECT order_id AS id FROM oc_order');
  const isWritten = !shop.version.startsWith('4.1.');
  const more = await editOrder(shop, id, PRODUCT, 3);
  ok(more.error, 'more than there is');
  equal(await orderedOf(shop), 2);
  const fewer = await editOrder(shop, id, PRODUCT, 1);
  ok(fewer.success, JSON.stringify(fewer.error));
  equal(await orderedOf(shop), isWritten ? 1 : 2);
  equal(await quantityOf(shop, PRODUCT), isWritten ? 1 : 0);
  const same = await editOrder(shop, id, PRODUCT, 2);
  ok(same.success, JSON.stringify(same.error));
  equal(await orderedOf(shop), 2);
  equal(await quantityOf(shop, PRODUCT), 0);
  equal(await reviewed(shop), 0, 'in review');
};

/** Her request waits for the sale, and then goes on. */
const ownerWaits = async (shop) => {
  const guest = await inTwoTabs(shop);
  const [{id}] = await shop.query('SELECT order_id AS id FROM oc_order');
  await withCheckpoint(shop, 'before the decrement', async (checkpoint) => {
    const paying = guest.pay();
    await checkpoint.reached();
    const edit = begin(editOrder(shop, id, PRODUCT, 4, '&write=1'));
    await waitsForOrder(shop, edit.isOver);
    const [{quantity}] = await shop.query(
      'SELECT quantity FROM oc_order_product',
    );
    equal(quantity, '1', 'written while it is sold');
    checkpoint.open();
    ok((await paying).isPlaced);
    ok((await edit.asking).success);
  });
  await assertNoPhantom(shop, '');
  equal(await orderedOf(shop), 4, 'as the owner wants it');
};

const wait = (ms) =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

const restart = async (shop) => {
  await clearSales(shop);
  await setQuantity(shop, PRODUCT, STOCK);
};

/** She pays in one tab and reopens the confirm step in the other one. */
const race = async (shop, guest, lead) => {
  await putMore(shop, guest);
  await Promise.all([
    wait(Math.max(0, -lead)).then(guest.pay),
    wait(Math.max(0, lead)).then(guest.confirm),
  ]);
};

const atRandom = async (shop) => {
  await restart(shop);
  const random = createRandom(SEED);
  const checkouts = await prepareCheckouts(shop, (guest) => guest.add(PRODUCT));
  let more = 0;
  for (let count = 1; count <= TRIES; count++) {
    const guest = checkouts.nextGuest();
    await guest.add(PRODUCT);
    await checkouts.fillIn(guest);
    ok(await guest.confirm(), 'the confirm step opens');
    const lead = MOST_LEAD_MS * (2 * random() - 1);
    await race(shop, guest, lead);
    await assertNoPhantom(shop, `, try ${count}, lead ${Math.round(lead)} ms`);
    more += (await orderedOf(shop)) > 1 ? 1 : 0;
    await restart(shop);
  }
  return `${TRIES} tries, seed ${SEED}, 0 phantom, ${more} sold with more`;
};

export const editSteps = async ({shop}, step) => {
  await step('pays, and reopens the confirm step with more', () =>
    reopensMeanwhile(shop),
  );
  if (isFour(shop)) {
    await step('pays, while the order is written', () => paysMeanwhile(shop));
  }
  await step('lines that change while it is sold', () => linesChange(shop));
  await step('an owner edits an order of the last pieces', () =>
    ownerEdits(shop),
  );
  await step('an owner edits while it is sold', () => ownerWaits(shop));
  await step('pays and reopens at random', () => atRandom(shop));
};
