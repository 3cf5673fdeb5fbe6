// A variant (OpenCart 4) shares its values with its master: one piece for both.
import {equal} from 'node:assert/strict';

import {copyRow} from '../../shop/copy-row.mjs';
import {setOptionQuantity, setQuantity} from '../../shop/set-quantity.mjs';
import {isFour} from '../../shop/versions.mjs';
import {
  clearSales,
  holdsOf,
  ordersPlaced,
  quantityOf,
  valueQuantityOf,
} from '../sales.mjs';
import {createGuests} from '../shopper/guest.mjs';

/** Product 30 with its values Red 15 and Blue 16, of option 226. */
const MASTER = '30';
const OPTION = '226';
const VALUE = '15';
const VARIANT = '9901';

const TABLES = ['product', 'product_description', 'product_to_store'];

const addVariant = async (shop) => {
  for (const table of TABLES) {
    await copyRow(shop, `oc_${table}`, `product_id = ${MASTER}`, {
      product_id: VARIANT,
      ...(table === 'product' && {
        master_id: MASTER,
        quantity: 9,
        variant: `'{"${OPTION}":"${VALUE}"}'`,
        override: "'{}'",
      }),
    });
  }
};

const removeVariant = async (shop) => {
  for (const table of TABLES) {
    await shop.query(`DELETE FROM oc_${table} WHERE product_id = ${VARIANT}`);
  }
};

const together = async (shop) => {
  await clearSales(shop);
  await setQuantity(shop, MASTER, 9);
  await setOptionQuantity(shop, VALUE, 4);
  const masters = await createGuests(shop, 2, (shopper) =>
    shopper.add(MASTER, 1, {[OPTION]: VALUE}),
  );
  const variants = await createGuests(shop, 2, (shopper) =>
    shopper.add(VARIANT),
  );
  await setOptionQuantity(shop, VALUE, 1);
  const guests = [...masters, ...variants];
  const opened = await Promise.all(guests.map((guest) => guest.confirm()));
  const answers = await Promise.all(guests.map((guest) => guest.pay()));
  equal(opened.filter(Boolean).length, 1, 'confirm steps');
  equal(answers.filter(({isPlaced}) => isPlaced).length, 1, 'told: placed');
  equal(await ordersPlaced(shop), 1);
  equal(await valueQuantityOf(shop, VALUE), 0, 'of the value');
  equal(await quantityOf(shop, MASTER), 8, 'of the master');
  equal(await holdsOf(shop), 0, 'holds');
};

export const variantSteps = async ({shop}, step) => {
  if (!isFour(shop)) return;
  await addVariant(shop);
  try {
    await step('a variant and its master', () => together(shop));
  } finally {
    await removeVariant(shop);
  }
};
