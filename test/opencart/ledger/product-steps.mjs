// Products that are made, copied and deleted in the admin.
import {deepEqual, equal} from 'node:assert/strict';

import {PRODUCT, readCounters, readLedger} from './counters.mjs';

const PROCESSING = 2;

const newProduct = async ({shop, open, save}, admin) => {
  await open('new', {isNew: true});
  const {product} = await admin.ask({do: 'add', form: 'new'});
  const {0: made} = await readCounters(shop, product);
  const {order} = await shop.ask({do: 'order', lines: [[product, 3, 0]]});
  await shop.ask({do: 'status', order, status: PROCESSING});
  await save('new');
  equal((await readCounters(shop, product))[0], made - 3, 'the sale stays');
  deepEqual(
    (await readLedger(shop, 0, product)).map(({cause, change}) => [
      cause,
      change,
    ]),
    [
      ['owner', made],
      ['sale', -3],
    ],
  );
  await admin.ask({do: 'delete', product});
};

const copyAndDelete = async ({shop}, admin) => {
  await admin.ask({do: 'copy', product: PRODUCT});
  const rowsOf = async (what, where = '1') =>
    (await shop.ask({do: 'rows', sql: `SELECT ${what} WHERE ${where}`})).rows;
  const [{id}] = await rowsOf('MAX(product_id) AS id FROM oc_product');
  const quantities = async () =>
    (
      await rowsOf(
        'cause, `change`, quantity FROM oc_true_stock_ledger',
        `product_id = ${id} ORDER BY change_id`,
      )
    ).map((row) => Object.values(row).map(String));
  const made = await quantities();
  const table = await readCounters(shop);
  const expected = Object.values(table).map((quantity) => [
    'owner',
    `${quantity}`,
    `${quantity}`,
  ]);
  deepEqual(new Set(made.map(String)), new Set(expected.map(String)));
  await admin.ask({do: 'delete', product: Number(id)});
  const gone = (await quantities()).slice(made.length);
  deepEqual(
    new Set(gone.map(String)),
    new Set(expected.map(([cause, pieces]) => `${cause},-${pieces},0`)),
  );
};

export const productSteps = async (tools, admin, step) => {
  await step('a new product counts from what its form sent', () =>
    newProduct(tools, admin),
  );
  await step('copies and deletes are traced', () =>
    copyAndDelete(tools, admin),
  );
};
