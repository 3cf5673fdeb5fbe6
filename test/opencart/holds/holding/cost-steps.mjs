// The cost of holds: the confirm step and the endpoint with 10,000 live holds,
// compared with none.
import {equal, ok} from 'node:assert/strict';
import {request as httpRequest} from 'node:http';

import {setSetting} from '../../admin/set-setting.mjs';
import {endpointsOf, withQuery} from '../../shop/routes.mjs';
import {setQuantity} from '../../shop/set-quantity.mjs';
import {clearSales, liveHoldsOf} from '../sales.mjs';
import {createGuestWith} from '../shopper/guest.mjs';

const PRODUCT = '40';
const HOLDS = 10_000;
/** The holds outlast the test: none may last longer than the setting says. */
const MINUTES = 60;
/** Many short turns: other load on the machine falls on both sides alike. */
const TURNS = 20;
const CONFIRMS_OF_A_TURN = 3;
const POLLS_OF_A_TURN = 12;
/** Over so many products the holds are spread. */
const PRODUCTS = 100;
/** Rows that a request may read more: a few times the holds of its product. */
const MOST_MORE_ROWS = (10 * HOLDS) / PRODUCTS;

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

/** Rows that the server has read since it started: no load on the machine changes that. */
const rowsRead = async (shop) => {
  const counters = await shop.query("SHOW GLOBAL STATUS LIKE 'Handler_read%'");
  return counters.reduce((sum, {Value}) => sum + Number(Value), 0);
};

/** Holds of 10,000 shoppers. */
const fill = async (shop) => {
  await shop.query('CREATE TABLE full LIKE oc_true_stock_hold');
  await shop.query(
    'INSERT INTO full (owner, product_id, value_id, quantity, network, is_guest, opened, expires) ' +
      `SELECT MD5(seq), 1 + seq % ${PRODUCTS}, 0, 1, MD5(-seq), 1, UNIX_TIMESTAMP(), UNIX_TIMESTAMP() + ${60 * MINUTES} ` +
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

/** Removes her hold, and none of ours: taking one costs more than renewing it. */
const comeAnew = (shop) =>
  shop.query('DELETE FROM oc_true_stock_hold WHERE counted > 0');

/** @returns rows and milliseconds of one request */
const measureOne = async (shop, act) => {
  const before = await rowsRead(shop);
  const ms = await timed(act);
  return {ms, rows: (await rowsRead(shop)) - before};
};

/** @returns what each request of one turn has cost */
const measure = async (shop, guest) => {
  const costs = {confirm: [], endpoint: []};
  for (let number = 0; number < CONFIRMS_OF_A_TURN; number++) {
    await comeAnew(shop);
    const confirm = async () => ok(await guest.confirm(), 'the confirm step');
    costs.confirm.push(await measureOne(shop, confirm));
  }
  const endpoint = endpointsOf(shop)['stand-alone'];
  const url = shop.url + withQuery(endpoint, `ids=${PRODUCT}`);
  for (let number = 0; number < POLLS_OF_A_TURN; number++) {
    costs.endpoint.push(await measureOne(shop, () => poll(url, false)));
  }
  return costs;
};

/** The times are only told: they are the machine's. */
const compare = (name, without, with10k) => {
  const [before, after] = [without, with10k].map((turns) => ({
    ms: median(turns.flat().map(({ms}) => ms)).toFixed(2),
    rows: median(turns.flat().map(({rows}) => rows)),
  }));
  const told =
    `${name} ${before.rows} -> ${after.rows} rows, ` +
    `${before.ms} -> ${after.ms} ms`;
  ok(after.rows - before.rows <= MOST_MORE_ROWS, told);
  return told;
};

const cost = async (shop) => {
  await clearSales(shop);
  await setSetting(shop, 'hold_minutes', MINUTES);
  await setQuantity(shop, PRODUCT, 100_000);
  const guest = await createGuestWith(shop, PRODUCT);
  await fill(shop);
  const turns = [[], []];
  // The first turn of each warms up.
  for (let turn = -2; turn < TURNS; turn++) {
    const isFull = Math.abs(turn) % 2;
    if (turn > -2) await swap(shop);
    const costs = await measure(shop, guest);
    equal(await liveHoldsOf(shop), 1 + isFull * HOLDS, 'live holds');
    if (turn >= 0) turns[isFull].push(costs);
  }
  await shop.query('DROP TABLE full');
  await setSetting(shop, 'hold_minutes', 10);
  await clearSales(shop);
  const [empty, full] = turns;
  const of = (name) =>
    [empty, full].map((list) => list.map((costs) => costs[name]));
  return [
    compare('confirm step', ...of('confirm')),
    compare('endpoint', ...of('endpoint')),
  ].join(', ');
};

export const costSteps = ({shop}, step) =>
  step(`cost of ${HOLDS} live holds`, () => cost(shop));
