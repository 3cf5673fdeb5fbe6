// The cost of holds: the confirm step and the endpoint with 10,000 live holds,
// compared with none.
import {equal, ok} from 'node:assert/strict';
import {request as httpRequest} from 'node:http';

import {endpointsOf, withQuery} from '../../shop/routes.mjs';
import {setQuantity} from '../../shop/set-quantity.mjs';
import {clearSales, liveHoldsOf} from '../sales.mjs';
import {createGuestWith} from '../shopper/guest.mjs';

const PRODUCT = '40';
const HOLDS = 10_000;
/** Many short turns: other load on the machine falls on both sides alike. */
const TURNS = 60;
const CONFIRMS_OF_A_TURN = 3;
const POLLS_OF_A_TURN = 12;
const MOST_MORE_PERCENT = 10;

const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2
    ? sorted[middle]
    : (sorted[middle - 1] + sorted[middle]) / 2;
};

const timed = async (act) => {
  const startedAt = performance.now();
  await act();
  return performance.now() - startedAt;
};

/** Holds of 10,000 shoppers, over a hundred products. */
const fill = async (shop) => {
  await shop.query('CREATE TABLE full LIKE oc_true_stock_hold');
  await shop.query(
    'INSERT INTO full (owner, product_id, value_id, quantity, network, is_guest, opened, expires) ' +
      'SELECT MD5(seq), 1 + seq % 100, 0, 1, MD5(-seq), 1, UNIX_TIMESTAMP(), UNIX_TIMESTAMP() + 3600 ' +
      `FROM seq_1_to_${HOLDS}`,
  );
};

/** Swaps the full table and the empty one. */
const swap = (shop) =>
  shop.query(
    'RENAME TABLE oc_true_stock_hold TO other, full TO oc_true_stock_hold, other TO full',
  );

const poll = (url, agent) =>
  new Promise((resolve, reject) => {
    httpRequest(url, {agent}, (answer) => {
      equal(answer.statusCode, 200);
      answer.resume().on('end', resolve);
    })
      .on('error', reject)
      .end();
  });

/** Removes her hold: taking one costs more than renewing it. */
const comeAnew = (shop) =>
  shop.query(
    'DELETE FROM oc_true_stock_hold WHERE expires < UNIX_TIMESTAMP() + 3000',
  );

/** @returns milliseconds of each request of one turn */
const measure = async (shop, guest) => {
  const times = {confirm: [], endpoint: []};
  for (let number = 0; number < CONFIRMS_OF_A_TURN; number++) {
    await comeAnew(shop);
    times.confirm.push(
      await timed(async () => ok(await guest.confirm(), 'the confirm step')),
    );
  }
  const endpoint = endpointsOf(shop)['stand-alone'];
  const url = shop.url + withQuery(endpoint, `ids=${PRODUCT}`);
  for (let number = 0; number < POLLS_OF_A_TURN; number++) {
    times.endpoint.push(await timed(() => poll(url, false)));
  }
  return times;
};

/**
 * Compares neighbouring turns by the fastest request of each: on a busy machine
 * the medians of equal work differ by ten per cent.
 */
const ratioOf = (without, with10k) =>
  median(
    with10k.map(
      (times, turn) => Math.min(...times) / Math.min(...without[turn]),
    ),
  );

const compare = (name, without, with10k) => {
  const [before, after] = [without, with10k].map((turns) =>
    median(turns.flat()).toFixed(2),
  );
  const percent = (100 * (ratioOf(without, with10k) - 1)).toFixed(1);
  const told = `${name} ${before} -> ${after} ms (${percent} %)`;
  ok(Number(percent) <= MOST_MORE_PERCENT, told);
  return told;
};

const cost = async (shop) => {
  await clearSales(shop);
  await setQuantity(shop, PRODUCT, 100_000);
  const guest = await createGuestWith(shop, PRODUCT);
  await fill(shop);
  const turns = [[], []];
  // The first turn of each warms up.
  for (let turn = -2; turn < TURNS; turn++) {
    const isFull = Math.abs(turn) % 2;
    if (turn > -2) await swap(shop);
    const times = await measure(shop, guest);
    equal(await liveHoldsOf(shop), 1 + isFull * HOLDS, 'live holds');
    if (turn >= 0) turns[isFull].push(times);
  }
  await shop.query('DROP TABLE full');
  await clearSales(shop);
  const [empty, full] = turns;
  const of = (name) =>
    [empty, full].map((list) => list.map((times) => times[name]));
  return [
    compare('confirm step', ...of('confirm')),
    compare('endpoint', ...of('endpoint')),
  ].join(', ');
};

export const costSteps = ({shop}, step) =>
  step(`cost of ${HOLDS} live holds`, () => cost(shop));
