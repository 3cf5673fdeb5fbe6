// OpenCart 4 writes the variants of a master anew when it is saved, with the
// quantities that it has read before: what is in the table stays.
import {deepEqual, equal} from 'node:assert/strict';

import {checkChains} from './checks.mjs';
import {PRODUCT, lastChange, readCounters, readLedger} from './counters.mjs';
import {meetAtEach} from './statement-steps.mjs';

const PROCESSING = 2;
const PIECES = 2;

/** A copy becomes a variant: it has no options of its own. */
const addVariant = async ({shop}, {shops: [worker], admin}) => {
  await admin.ask({do: 'copy', product: PRODUCT});
  const [{id}] = await shop.query(
    'SELECT MAX(product_id) AS id FROM oc_product',
  );
  await shop.query(
    `UPDATE oc_product SET master_id = ${PRODUCT} WHERE product_id = ${id}; ` +
      `DELETE FROM oc_product_option WHERE product_id = ${id}; ` +
      `DELETE FROM oc_product_option_value WHERE product_id = ${id}`,
  );
  await worker.ask({do: 'look'});
  return Number(id);
};

/** The master is saved, and waits before its statement `at` while one is sold. */
const sellDuring = async ({shops: [worker], admin}, variant, at) => {
  const {0: start} = await readCounters(worker, variant);
  const since = await lastChange(worker);
  const lines = [[variant, PIECES, 0]];
  const {order} = await worker.ask({do: 'order', lines});
  await admin.ask({do: 'open', product: PRODUCT, form: 'master'});
  const said = await admin.ask({do: 'save', form: 'master', waitAt: at});
  await worker.ask({do: 'status', order, status: PROCESSING});
  if (said.waits) await admin.goOn();
  await worker.ask({do: 'look'});
  const table = await readCounters(worker, variant);
  const ledger = await readLedger(worker, since, variant);
  equal(table[0], start - PIECES, 'the sale stays');
  checkChains({table: {0: table[0]}, ledger});
  deepEqual(
    ledger
      .filter(({change}) => change !== 0)
      .map(({cause, change}) => [cause, change]),
    [['sale', -PIECES]],
  );
  return Boolean(said.waits);
};

/** OpenCart 3 has no variants. */
export const variantSteps = (run, team, step) =>
  step(
    'a variant sold while its master is saved, at each statement',
    async () => {
      const variant = await addVariant(run, team);
      const statements = await meetAtEach((at) =>
        sellDuring(team, variant, at),
      );
      await team.admin.ask({do: 'delete', product: variant});
      return `${statements} statements`;
    },
  );
