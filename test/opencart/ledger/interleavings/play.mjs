// Plays one interleaving in a shop, and says what its counters should be.
import {
  PRODUCT,
  lastChange,
  readCounters,
  readLedger,
  resetCounters,
  writeSql,
} from '../counters.mjs';

const PROCESSING = 2;

const linesOf = (lines) =>
  lines.map(({pieces, value}) => [PRODUCT, pieces, value]);

/** Moves the expected counters by what orders take or give back. */
const take = (expected, lines, sign) => {
  for (const {pieces, value} of lines) {
    expected[0] += sign * pieces;
    if (value !== 0) expected[value] += sign * pieces;
  }
};

/** What each act asks of a worker, and what it should do to the counters. */
const ACTS = {
  async sell(play, worker, {order, lines}) {
    await worker.ask({
      do: 'status',
      order: play.orders[order],
      status: PROCESSING,
    });
    take(play.expected, lines, -1);
  },
  async cancel(play, worker, {order, before, status}) {
    await worker.ask({do: 'status', order: play.orders[order], status});
    take(play.expected, before, 1);
  },
  async edit(play, worker, {order, before, lines}) {
    await worker.ask({
      do: 'edit',
      order: play.orders[order],
      status: PROCESSING,
      lines: linesOf(lines),
    });
    take(play.expected, before, 1);
    take(play.expected, lines, -1);
  },
  async delete(play, worker, {order, before}) {
    await worker.ask({do: 'deleteOrder', order: play.orders[order]});
    take(play.expected, before, 1);
  },
  open: (play, worker, {form}) =>
    worker.ask({do: 'open', product: PRODUCT, form: `form ${form}`}),
  async save(play, worker, {form, typed}) {
    const name = `form ${form}`;
    if (typed)
      await worker.ask({do: 'type', form: name, isAbsolute: false, ...typed});
    await worker.ask({do: 'save', form: name});
    if (typed) play.expected[typed.value] += typed.pieces;
  },
  async direct(play, worker, {value, pieces}) {
    const sql = writeSql(value, `quantity + (${pieces})`);
    await worker.ask({do: 'sql', sql});
    play.expected[value] += pieces;
    play.direct[value] = (play.direct[value] ?? 0) + pieces;
  },
  async count(play, worker, {value, counted}) {
    const plain = writeSql(value, counted);
    const sku = {product: PRODUCT, value, counted};
    await worker.ask({do: 'count', plain, ...sku});
    play.expected[value] = counted;
  },
  look: (play, worker) => (play.hasLedger ? worker.ask({do: 'look'}) : null),
};
ACTS.refund = ACTS.cancel;

const ADMIN_ACTS = new Set(['open', 'save', 'count']);

/** Orders exist before the turn in which they are sold. */
const prepare = async (play, worker, turn) => {
  for (const {act, order, lines} of turn) {
    if (act !== 'sell') continue;
    const made = await worker.ask({do: 'order', lines: linesOf(lines)});
    play.orders[order] = made.order;
  }
};

const playTurn = async (play, {shops, admin}, turn) => {
  await prepare(play, shops[0], turn);
  const free = [...shops];
  await Promise.all(
    turn.map((step) =>
      ACTS[step.act](
        play,
        ADMIN_ACTS.has(step.act) ? admin : (free.shift() ?? admin),
        step,
      ),
    ),
  );
};

/**
 * @param {object} workers two of the shop's processes, and one of its admin
 * @param {object[][]} turns see generate.mjs
 * @param {boolean} hasLedger
 */
export const playInterleaving = async (workers, turns, hasLedger) => {
  const [worker] = workers.shops;
  const expected = await resetCounters(worker);
  if (hasLedger) await worker.ask({do: 'look'});
  const play = {expected, hasLedger, orders: {}, direct: {}};
  const since = hasLedger ? await lastChange(worker) : 0;
  for (const turn of turns) await playTurn(play, workers, turn);
  const ledger = async () => {
    await worker.ask({do: 'look'});
    return readLedger(worker, since);
  };
  return {
    expected: play.expected,
    direct: play.direct,
    table: await readCounters(worker),
    ledger: hasLedger ? await ledger() : [],
  };
};
