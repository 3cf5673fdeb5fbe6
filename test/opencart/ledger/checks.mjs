// What must be true of the ledger whatever has happened.
import {deepEqual, equal, ok} from 'node:assert/strict';

const startOf = (rows) => {
  const [first] = rows;
  return first.quantity - first.change;
};

/** The chain of each counter ends at the shop's table, and has no gap. */
export const checkChains = ({ledger, table}) => {
  for (const value of new Set(ledger.map((row) => row.value_id))) {
    const rows = ledger.filter((row) => row.value_id === value);
    ok(
      rows.every(({step}) => step !== null),
      `something of ${value} is under way`,
    );
    let known = startOf(rows);
    for (const {change, quantity} of rows) {
      known += change;
      equal(quantity, known, `the chain of ${value} has a gap`);
    }
    equal(known, table[value] ?? 0, `ledger and table of ${value}`);
  }
};

const withoutZeros = (sums) =>
  Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0));

/** What was written directly is unexplained, and nothing else is. */
export const checkReasons = ({ledger, direct = {}}) => {
  const unexplained = {};
  for (const {cause, change, value_id: value} of ledger) {
    if (cause === 'unexplained')
      unexplained[value] = (unexplained[value] ?? 0) + change;
  }
  deepEqual(
    withoutZeros(unexplained),
    withoutZeros(direct),
    'unexplained against direct changes',
  );
};

export const checkAll = (played) => {
  deepEqual(played.table, played.expected, 'table against what was done');
  checkChains(played);
  checkReasons(played);
};
