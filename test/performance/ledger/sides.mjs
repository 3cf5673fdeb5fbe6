// The same shop without the ledger and with it, in turns.
import {readServerMs} from '../server-time.mjs';

export const SIDES = ['without', 'with'];

/** Requests of a turn: what is noted of a process is no finer than 10 ms. */
export const TURN = 5;

const WRITES = ['Com_insert', 'Com_update', 'Com_delete', 'Com_replace'];

const STATUS =
  "SHOW GLOBAL STATUS WHERE Variable_name IN ('Questions', " +
  `${WRITES.map((name) => `'${name}'`).join(', ')})`;

/** Without its events nothing of the ledger runs. */
const useSide = (shop, side) =>
  shop.query(
    `UPDATE oc_event SET status = ${side === 'with' ? 1 : 0} ` +
      "WHERE action LIKE '%true\\_stock/ledger%'",
  );

const TABLES = ['product', 'product_option_value'];

/** What sells without the ledger is put back: it would be unexplained. */
const keepStock = async (shop) => {
  for (const table of TABLES) {
    await shop.query(
      `DROP TABLE IF EXISTS kept_${table}; ` +
        `CREATE TABLE kept_${table} AS SELECT * FROM oc_${table}`,
    );
  }
  return async () => {
    for (const table of TABLES) {
      await shop.query(
        `UPDATE oc_${table} s JOIN kept_${table} k USING (${table}_id) ` +
          `SET s.quantity = k.quantity; DROP TABLE kept_${table}`,
      );
    }
  };
};

const readStatus = async (shop) => {
  const rows = await shop.query(STATUS);
  return Object.fromEntries(
    rows.map(({Variable_name: name, Value: value}) => [name, Number(value)]),
  );
};

const prepareTurn = async (prepare) => {
  const requests = [];
  while (requests.length < TURN) requests.push(await prepare());
  return requests;
};

/** Statements of one request, and those that write: in InnoDB each commits. */
const countStatements = async (shop, requests) => {
  const idle = await readStatus(shop);
  const before = await readStatus(shop);
  for (const request of requests) await request();
  const after = await readStatus(shop);
  const spent = (name) => after[name] - before[name];
  const own = before.Questions - idle.Questions;
  return {
    statements: (spent('Questions') - own) / TURN,
    writes: WRITES.reduce((sum, name) => sum + spent(name), 0) / TURN,
  };
};

const timeRequests = async (shop, requests) => {
  const before = readServerMs();
  const began = performance.now();
  for (const request of requests) await request();
  const ms = (performance.now() - began) / TURN;
  return {ms, serverMs: (readServerMs() - before) / TURN};
};

/**
 * @param {() => Promise<() => Promise<void>>} prepare resolves with a request
 * @param {typeof countStatements | typeof timeRequests} measure
 */
const takeTurn = async (shop, side, prepare, measure) => {
  const restore = side === 'with' ? undefined : await keepStock(shop);
  await useSide(shop, side);
  const measured = await measure(shop, await prepareTurn(prepare));
  await useSide(shop, 'with');
  await restore?.();
  return measured;
};

/** @returns of each side, by name */
export const countSides = async (shop, prepare) => {
  const counts = {};
  for (const side of SIDES) {
    counts[side] = await takeTurn(shop, side, prepare, countStatements);
  }
  return counts;
};

/**
 * Each round has both sides, and either comes first in turns: what else the
 * machine does meets both.
 *
 * @returns of each side, by round
 */
export const timeSides = async (shop, prepare, rounds) => {
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const sides = {};
    for (const side of round % 2 === 0 ? SIDES : SIDES.toReversed()) {
      sides[side] = await takeTurn(shop, side, prepare, timeRequests);
    }
    times.push(sides);
  }
  return times;
};
