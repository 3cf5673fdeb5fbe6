// A sale at every statement of a save, and a save at every statement of a sale:
// what the save writes over is made good. And one order in two processes.
import {ok} from 'node:assert/strict';

import {checkAll, checkChains, checkReasons} from './checks.mjs';
import {
  PRODUCT,
  lastChange,
  readCounters,
  readLedger,
  resetCounters,
} from './counters.mjs';

const PROCESSING = 2;
const LINES = [
  [PRODUCT, 2, 13],
  [PRODUCT, 1, 0],
  [PRODUCT, 3, 13],
];
const TYPED = {0: 10, 13: 4};

/** What the sale and the owner do together. */
const expectedOf = (start) => ({
  ...start,
  0: start[0] - 6 + TYPED[0],
  13: start[13] - 5 + TYPED[13],
});

const prepare = async ({shops: [shop], admin}) => {
  const start = await resetCounters(shop);
  await shop.ask({do: 'look'});
  const {order} = await shop.ask({do: 'order', lines: LINES});
  await admin.ask({do: 'open', product: PRODUCT, form: 'f'});
  for (const [value, pieces] of Object.entries(TYPED)) {
    const what = {value: Number(value), pieces, isAbsolute: false};
    await admin.ask({do: 'type', form: 'f', ...what});
  }
  return {start, order, since: await lastChange(shop)};
};

/** One waits before its statement `at` while the other one does it all. */
const meet = async (team, {waits, at}) => {
  const [shop] = team.shops;
  const {start, order, since} = await prepare(team);
  const asks = {
    sale: [shop, {do: 'status', order, status: PROCESSING}],
    save: [team.admin, {do: 'save', form: 'f'}],
  };
  const [slow, slowAsk] = asks[waits];
  const [quick, quickAsk] = asks[waits === 'save' ? 'sale' : 'save'];
  const said = await slow.ask({...slowAsk, waitAt: at});
  await quick.ask(quickAsk);
  if (said.waits) await slow.goOn();
  await shop.ask({do: 'look'});
  const table = await readCounters(shop);
  const ledger = await readLedger(shop, since);
  checkAll({expected: expectedOf(start), table, ledger});
  return Boolean(said.waits);
};

/** A double click at payment: OpenCart sells it once, or twice, as they meet. */
const payTwice = async (team, at) => {
  const [slow, quick] = team.shops;
  const {start, order, since} = await prepare(team);
  const ask = {do: 'status', order, status: PROCESSING};
  const said = await slow.ask({...ask, waitAt: at});
  await quick.ask(ask);
  if (said.waits) await slow.goOn();
  await quick.ask({do: 'look'});
  const table = await readCounters(quick);
  const ledger = await readLedger(quick, since);
  checkChains({table, ledger});
  checkReasons({ledger});
  ok([6, 12].includes(start[0] - table[0]), `${table[0]} is left`);
  return Boolean(said.waits);
};

/**
 * @param {(at: number) => Promise<boolean>} act whether it has waited
 * @returns how many statements there were to wait at
 */
export const meetAtEach = async (act) => {
  let at = 1;
  for (;;) {
    try {
      if (!(await act(at))) return at - 1;
    } catch (error) {
      throw new Error(`Before statement ${at}: ${error.message}`, {
        cause: error,
      });
    }
    at += 1;
  }
};

export const statementSteps = async (team, step) => {
  const acts = {
    'a sale during a save': (at) => meet(team, {waits: 'save', at}),
    'a save during a sale': (at) => meet(team, {waits: 'sale', at}),
    'one order paid twice at once': (at) => payTwice(team, at),
  };
  for (const [name, act] of Object.entries(acts)) {
    await step(`${name}, at each statement`, async () => {
      const statements = await meetAtEach(act);
      return `${statements} statements`;
    });
  }
};
