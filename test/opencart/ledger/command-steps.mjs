// cli.php, as a host's cron runs it in a shop, and OpenCart 4's own cron.
import {deepEqual, equal, match} from 'node:assert/strict';

import {commandPath, runCommand} from '../shop/run-command.mjs';
import {setQuantity} from '../shop/set-quantity.mjs';
import {isFour} from '../shop/versions.mjs';

/** A product without options, variants or orders. */
const PRODUCT = 40;

/** A hand in the database, which tells nobody. */
const change = (shop, pieces) =>
  shop.query(
    `UPDATE oc_product SET quantity = quantity + ${pieces} WHERE product_id = ${PRODUCT}`,
  );

const readUnexplained = async (shop) => {
  const rows = await shop.query(
    `SELECT \`change\` FROM oc_true_stock_ledger WHERE cause = 'unexplained'
      AND product_id = ${PRODUCT} ORDER BY change_id`,
  );
  return rows.map((row) => Number(row.change));
};

const findsTheDemo = async (shop) => {
  // As in OpenCart's demo data: other scenes have sold it.
  await setQuantity(shop, '35', 1000);
  await runCommand(shop, ['reconcile']);
  const {today, counters} = JSON.parse(
    await runCommand(shop, ['facts', '--json']),
  );
  const [{products, values}] = await shop.query(
    'SELECT (SELECT COUNT(*) FROM oc_product) AS products, ' +
      '(SELECT COUNT(*) FROM oc_product_option_value) AS `values`',
  );
  equal(counters.length, Number(products) + Number(values));
  // Built by the run itself: there is none before it.
  const {audit} = await import('true-stock/audit');
  const {contradictions} = audit(counters, {today});
  deepEqual(
    contradictions
      .map(({rule, counters: [{productId}]}) => `${rule} ${productId}`)
      .toSorted(),
    ['options-above 42', 'options-below 35', 'options-below 42'],
  );
  return `${counters.length} counters`;
};

const isHiddenFromTheWeb = async (shop) => {
  const answer = await fetch(new URL(commandPath(shop), shop.url));
  deepEqual([answer.status, await answer.text()], [404, '']);
};

const reconciles = async (shop) => {
  await change(shop, -3);
  const printed = await runCommand(shop, ['reconcile']);
  match(
    printed,
    /^Product 40: -3, now \d+, between .*\n1 unexplained change\./,
  );
  deepEqual(await readUnexplained(shop), [-3]);
};

/** Only ours: others ask servers elsewhere. */
const runOwnCron = async (shop) => {
  await shop.query(
    "UPDATE oc_cron SET status = code = 'true_stock', date_modified = '2020-01-01'",
  );
  const answer = await fetch(new URL('index.php?route=cron/cron', shop.url));
  await answer.text();
};

const runsByCron = async (shop) => {
  await change(shop, 3);
  const route = 'index.php?route=extension/true_stock/cron';
  await (await fetch(new URL(route, shop.url))).text();
  deepEqual(await readUnexplained(shop), [-3], 'a shopper may not start it');
  await runOwnCron(shop);
  deepEqual(await readUnexplained(shop), [-3, 3]);
};

/** Needs the extension, and a shop as it was installed. */
export const commandSteps = async ({shop}, step) => {
  await step('cli.php: the facts of all counters', () => findsTheDemo(shop));
  await step('cli.php: not from the web', () => isHiddenFromTheWeb(shop));
  await step('cli.php: finds what nobody told', () => reconciles(shop));
  if (isFour(shop)) {
    await step("OpenCart's own cron finds it too", () => runsByCron(shop));
  }
};
