// The endpoint's verdicts against what the shop's own cart says.
import {equal, ok} from 'node:assert/strict';
import {copyFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {endpointsOf, withQuery} from '../../shop/routes.mjs';
import {generateCarts} from './generate-carts.mjs';
import {STRICTER} from './stricter-rules.mjs';

const SEED = 20_261_123;
const CARTS = 500;
const ASK = 'shop-cart.php';
const SESSION = 'true-stock-differential';
const TABLES = ['oc_product', 'oc_product_option_value', 'oc_setting'];

const productRow = ([id, {quantity, minimum, subtract, status, isFuture}]) =>
  `UPDATE oc_product SET quantity = ${quantity}, minimum = ${minimum}, ` +
  `subtract = ${subtract}, status = ${status}, ` +
  `date_available = '${isFuture ? 2099 : 2009}-01-01' WHERE product_id = ${id}`;

const valueRow = ([id, {quantity, subtract}]) =>
  `UPDATE oc_product_option_value SET quantity = ${quantity}, ` +
  `subtract = ${subtract} WHERE product_option_value_id = ${id}`;

const cartRow = ({productId, quantity, options}, index) =>
  `INSERT INTO oc_cart SET cart_id = ${index + 1}, customer_id = 0, ` +
  `session_id = '${SESSION}', product_id = ${productId}, ` +
  `\`option\` = '${JSON.stringify(options)}', quantity = ${quantity}, date_added = NOW()`;

const statementsOf = ({shop, lines, allowsBackorders}) => [
  "SET SESSION sql_mode = ''",
  'DELETE FROM oc_cart',
  `UPDATE oc_setting SET value = ${Number(allowsBackorders)} ` +
    "WHERE `key` = 'config_stock_checkout'",
  // Above the disclosure limit the endpoint does not judge.
  "UPDATE oc_setting SET value = '1000000' " +
    "WHERE `key` = 'module_true_stock_disclose'",
  ...Object.entries(shop).map(productRow),
  ...Object.values(shop).flatMap(({values}) =>
    Object.entries(values).map(valueRow),
  ),
  ...lines.map(cartRow),
];

/** Whether OpenCart's checkout accepts this cart. */
const askCart = async (shop, cart) => {
  const answer = await fetch(shop.url + ASK, {
    method: 'POST',
    body: JSON.stringify({statements: statementsOf(cart)}),
  });
  const text = await answer.text();
  if (!text.startsWith('{"hasStock"'))
    throw new Error(`${ASK}: ${shop.complaints().at(-1)}`);
  const {hasStock} = JSON.parse(text);
  await shop.forgetKept();
  return hasStock || cart.allowsBackorders;
};

const lineText = ({productId, quantity, options}) => {
  const pairs = Object.entries(options).map((pair) => pair.join('-'));
  return `${productId}:${quantity}${pairs.length ? `:${pairs.join('.')}` : ''}`;
};

const askEndpoint = async (shop, {lines}) => {
  const ids = [...new Set(lines.map(({productId}) => Number(productId)))];
  const query = `ids=${ids.toSorted((a, b) => a - b).join()}&want=${lines.map(lineText).join()}`;
  const {'stand-alone': endpoint} = endpointsOf(shop);
  const {want} = await (
    await fetch(shop.url + withQuery(endpoint, query))
  ).json();
  return Object.values(want);
};

const compare = async (shop, cart, count) => {
  const theirs = await askCart(shop, cart);
  const verdicts = await askEndpoint(shop, cart);
  const broken = Object.keys(STRICTER).filter((rule) => STRICTER[rule](cart));
  const ours = verdicts.every(({ok: isOk}) => isOk);
  equal(
    ours,
    theirs && broken.length === 0,
    JSON.stringify({cart, verdicts, theirs, broken}),
  );
  const why = ours ? ['sold'] : theirs ? broken : ['short in both'];
  for (const name of why) count[name] = (count[name] ?? 0) + 1;
};

const compareAll = async (shop) => {
  const count = {};
  for (const cart of generateCarts(SEED, CARTS)) {
    await compare(shop, cart, count);
  }
  for (const name of ['sold', 'short in both', ...Object.keys(STRICTER)]) {
    ok(count[name] > 0, `no cart came to "${name}"`);
  }
  return Object.entries(count)
    .map(([name, carts]) => `${name} ${carts}`)
    .join(', ');
};

/** Runs with shop-cart.php in the shop, and restores its tables. */
const withCart = async (shop, act) => {
  const file = join(shop.directory, ASK);
  const source = fileURLToPath(new URL(ASK, import.meta.url));
  copyFileSync(source, file);
  for (const table of TABLES) {
    await shop.query(`CREATE TABLE kept_${table} AS SELECT * FROM ${table}`);
  }
  try {
    return await act();
  } finally {
    rmSync(file);
    await shop.query('DELETE FROM oc_cart');
    for (const table of TABLES) {
      await shop.query(
        `SET SESSION sql_mode = ''; REPLACE INTO ${table} ` +
          `SELECT * FROM kept_${table}; DROP TABLE kept_${table}`,
      );
    }
  }
};

/** Needs the extension. */
export const differentialSteps = ({shop}, step) =>
  step(`${CARTS} carts of seed ${SEED}, as the shop's own cart judges`, () =>
    withCart(shop, () => compareAll(shop)),
  );
