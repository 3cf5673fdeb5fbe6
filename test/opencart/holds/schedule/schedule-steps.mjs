// A thousand random purchases of ten products with sizes: nothing is sold
// twice, and no sale is lost. TRUE_STOCK_SEED=N sets another schedule.
import {equal, ok} from 'node:assert/strict';

import {createPick, createRandom} from '../../random.mjs';
import {setQuantity} from '../../shop/set-quantity.mjs';
import {clearSales, holdsOf, letHoldsExpire, liveHoldsOf} from '../sales.mjs';
import {createGuestWith} from '../shopper/guest.mjs';
import {
  everyCounter,
  negatives,
  readLedger,
  readSold,
  wasThere,
} from './ledger.mjs';
import {prepareCheckouts} from './prepared-checkouts.mjs';
import {createPurchase} from './purchase.mjs';
import {
  addSizedProducts,
  removeSizedProducts,
  restock,
  sizedProducts,
} from './sized-products.mjs';

/** A product of the demo data that every checkout can be filled in with. */
const FILLER = '40';

const PURCHASES = 1000;
const AT_ONCE = 8;
const MOST_STEPS_OF_A_ROUND = 4;
const SEED = Number(process.env.TRUE_STOCK_SEED ?? 20261123);

const createShelves = (shop, random, pick) => {
  const added = new Map(everyCounter().map((key) => [key, 0]));
  const put = async (item, size, pieces) => {
    await restock(shop, item, size, pieces);
    for (const value of [0, item.values[size]]) {
      const key = `${item.product}:${value}`;
      added.set(key, added.get(key) + pieces);
    }
  };
  return {
    added,
    async open() {
      for (const item of sizedProducts()) {
        for (const size of item.values.keys()) await put(item, size, 2);
      }
    },
    /** Adds a few pieces now and then, so that there is something to sell. */
    async deliver() {
      if (random() < 0.55) {
        await put(
          pick(sizedProducts()),
          Math.floor(random() * 3),
          pick([1, 1, 2]),
        );
      }
    },
  };
};

/** Some of the open purchases take their next step, all at the same time. */
const playRound = async (shop, purchases, count) => {
  const round = purchases.slice(0, 1 + (count % MOST_STEPS_OF_A_ROUND));
  const ledger = await readLedger(shop);
  equal(negatives(ledger).join(), '', 'phantom orders');
  const asking = round.filter((purchase) => purchase.isAsking());
  const outcomes = await Promise.all(round.map((purchase) => purchase.next()));
  for (const [index, outcome] of outcomes.entries()) {
    const purchase = round[index];
    const others = asking.filter((other) => other !== purchase);
    if (outcome === 'refused' && wasThere(ledger, purchase, others)) {
      throw new Error(
        `A lost sale at "${purchase.step}": ${JSON.stringify([...purchase.wants])}, ` +
          `of ${JSON.stringify([...ledger.quantities])}, ` +
          `held ${JSON.stringify([...ledger.holds])}`,
      );
    }
  }
  return outcomes.map((outcome, index) => [round[index], outcome]);
};

const play = async (shop, random, pick, shelves) => {
  const checkouts = await prepareCheckouts(shop, (guest) => guest.add(FILLER));
  const count = {placed: 0, refused: 0, gone: 0};
  let purchases = [];
  let begun = 0;
  for (let round = 0; begun < PURCHASES || purchases.length > 0; round++) {
    while (purchases.length < AT_ONCE && begun < PURCHASES) {
      begun += 1;
      purchases.push(
        createPurchase({
          shop,
          random,
          pick,
          sizedProducts: sizedProducts(),
          checkouts,
        }),
      );
    }
    const outcomes = await playRound(
      shop,
      purchases,
      Math.floor(random() * 100),
    );
    const over = new Set();
    for (const [purchase, outcome] of outcomes) {
      if (outcome === 'on') continue;
      count[outcome] += 1;
      over.add(purchase);
    }
    // Purchases that took a step go to the end of the queue.
    const acted = outcomes.map(([purchase]) => purchase);
    purchases = [
      ...purchases.filter((purchase) => !acted.includes(purchase)),
      ...acted.filter((purchase) => !over.has(purchase)),
    ];
    await shelves.deliver();
  }
  return count;
};

const assertSums = async (shop, shelves) => {
  const {quantities} = await readLedger(shop);
  const sold = await readSold(shop);
  for (const [key, added] of shelves.added) {
    const left = added - (sold.get(key) ?? 0);
    equal(quantities.get(key), left, `${key}: ${added} added`);
    ok(left >= 0, `${key} is below zero`);
  }
};

/** No live hold is left, and one more checkout removes the expired ones. */
const sweep = async (shop) => {
  equal(await liveHoldsOf(shop), 0, 'live holds');
  await letHoldsExpire(shop);
  const guest = await createGuestWith(shop, FILLER);
  await guest.confirm();
  await guest.leave();
  equal(await holdsOf(shop), 0, 'rows of holds');
};

const thousand = async (shop) => {
  await clearSales(shop);
  await addSizedProducts(shop);
  await setQuantity(shop, FILLER, 100);
  const random = createRandom(SEED);
  const pick = createPick(random);
  const shelves = createShelves(shop, random, pick);
  await shelves.open();
  const {placed, refused, gone} = await play(shop, random, pick, shelves);
  await assertSums(shop, shelves);
  await sweep(shop);
  await removeSizedProducts(shop);
  equal(placed + refused + gone, PURCHASES);
  ok(placed > 200 && refused > 100 && gone > 50, 'a schedule worth the name');
  return `${placed} orders, ${refused} refused, ${gone} left; 0 phantom, 0 lost, no hold left`;
};

export const scheduleSteps = ({shop}, step) =>
  step(`${PURCHASES} purchases, seed ${SEED}`, () => thousand(shop));
