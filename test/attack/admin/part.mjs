// Every admin route of the extension, called by those who may not: it changes
// nothing and tells nothing. In real shops; count and seed say nothing here.
import assert from 'node:assert/strict';

import {ensurePackages} from '../../../scripts/lib/apt.mjs';
import {openAdmin} from '../../opencart/admin/open-admin.mjs';
import {readRights, writeRights} from '../../opencart/admin/rights.mjs';
import {installSource} from '../../opencart/admin/zips.mjs';
import {createSession} from '../../opencart/http/create-session.mjs';
import {createShop} from '../../opencart/shop/create-shop.mjs';
import {startDatabase} from '../../opencart/shop/database.mjs';
import {SHOP_PACKAGES} from '../../opencart/shop/packages.mjs';
import {isFour} from '../../opencart/shop/versions.mjs';
import {adminRoutes} from './routes.mjs';

const VERSIONS = ['3.0.5.1', '4.1.0.4'];

/** So long that no token of a login page has it by chance. */
const QUANTITY = '791979197';
/** What only the admin knows, and would be found in an answer. */
const SECRETS = new RegExp(
  `${QUANTITY}|Secret Mug|secret\\.example|true_stock-audit`,
);
const PLANTED = [
  `UPDATE oc_product SET quantity = ${QUANTITY} WHERE product_id = 42`,
  "UPDATE oc_product_description SET name = 'Secret Mug' WHERE product_id = 42",
  "UPDATE oc_setting SET value = 'https://secret.example' WHERE `key` = 'module_true_stock_origins'",
];

/** No finding is set aside for many years. */
const NEXT_YEAR = `${new Date().getFullYear() + 1}-01-01`;
/** An order in review. */
const ORDER = '900';
/** Whose pieces are held. */
const HOLDER = 'a'.repeat(32);

/** What every action of ours reads, so that one with rights would act. */
const FIELDS = {
  ...{product: '42', product_id: '42', value: '0', quantity: '5'},
  // A quantity that is set, counted, or taken back.
  ...{typed: '5', shown: QUANTITY, isCount: '1', counted: '5'},
  ...{entry: 'b'.repeat(32), age: '0', list: '0', counters: '42:0'},
  ...{isOn: '1', finding: 'cover:42:0', reason: 'x', until: NEXT_YEAR},
  ...{owner: HOLDER, order: ORDER, endpoint: 'route'},
  ...{module_true_stock_status: '1', module_true_stock_low: '3'},
};

/** Methods that change something for an owner, in this order. */
const ACTS = [
  ...['save', 'endpoint', 'free', 'allow', 'count', 'undo', 'set', 'plenty'],
  ...['dismiss', 'start', 'enter', 'install', 'uninstall'],
];

/** Every visit changes these. */
const VISITS =
  /^oc_(session|user|user_login|user_group|customer_online|statistics)$/;

/** Whoever looks at the history lets it note what changed unseen. */
const LOOKS = /^oc_true_stock_(ledger|form|state)/;

/** Checksums of the tables that such calls must leave alone, by name. */
const stateOf = async (shop, mayRead = false) => {
  const tables = await shop.query(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = '${shop.databaseName}'`,
  );
  const names = tables
    .map(({name}) => name)
    .filter((name) => !VISITS.test(name) && !(mayRead && LOOKS.test(name)));
  const sums = await shop.query(`CHECKSUM TABLE ${names.join(', ')}`);
  return new Map(sums.map(({Table: name, Checksum: sum}) => [name, sum]));
};

const changedIn = async (shop, before, mayRead) => {
  const after = await stateOf(shop, mayRead);
  return [...after].filter(([name, sum]) => before.get(name) !== sum).join();
};

/** Calls each route by GET and by POST. */
const callAll = async (shop, {session, token, fields, mayRead = false}) => {
  const before = await stateOf(shop, mayRead);
  const routes = adminRoutes(shop);
  const query = new URLSearchParams(fields);
  // The login page repeats the address that was asked for.
  query.delete('shown');
  for (const route of routes) {
    const path = `admin/index.php?route=${route}${token}`;
    const answers = [
      await session.get(`${path}&${query}`),
      await session.post(path, fields),
    ];
    for (const {status, text} of answers) {
      assert(status < 500, `${route}: ${status}`);
      assert(
        !/<b>(Warning|Notice|Fatal error)/.test(text),
        `${route}: a notice`,
      );
      const [secret] = (!mayRead && SECRETS.exec(text)) || [];
      assert.equal(secret, undefined, `${route} tells ${secret}`);
    }
    assert.equal(await changedIn(shop, before, mayRead), '', route);
  }
  return `${routes.length} routes, each by GET and POST`;
};

/** What `free` and `allow` look for. */
const plantHoldAndOrder = async (shop) => {
  await shop.query(
    'INSERT INTO oc_true_stock_hold ' +
      '(owner, product_id, quantity, network, is_guest, opened, expires) VALUES ' +
      `('${HOLDER}', 42, 1, '', 1, UNIX_TIMESTAMP(), UNIX_TIMESTAMP() + 86400)`,
  );
  // Ignores that the table has no defaults.
  await shop.query(
    `INSERT IGNORE INTO oc_order (order_id, order_status_id) SELECT ${ORDER}, value ` +
      "FROM oc_setting WHERE `key` = 'module_true_stock_review_status'",
  );
};

/** A change that `undo` could take back; returns its id. */
const plantChange = async (shop, session, token) => {
  const count = adminRoutes(shop).find((route) =>
    /module\/true_stock[./]count$/.test(route),
  );
  await session.post(`admin/index.php?route=${count}${token}`, {
    ...FIELDS,
    counted: '6',
  });
  const [{id}] = await shop.query(
    'SELECT MAX(change_id) AS id FROM oc_true_stock_ledger WHERE product_id = 42 AND `change` <> 0',
  );
  return id;
};

const prepare = async (shop) => {
  const admin = await openAdmin(shop);
  await installSource(admin, shop);
  await plantHoldAndOrder(shop);
  const token = admin.address('x').replace(/.*(?=&user_token)/, '');
  const change = await plantChange(shop, admin.session, token);
  for (const statement of PLANTED) await shop.query(statement);
  return {admin, token, fields: {...FIELDS, change}};
};

const routesOf = (shop, act) =>
  // In 3.x, the settings page itself saves.
  act === 'save' && !isFour(shop)
    ? ['extension/module/true_stock']
    : adminRoutes(shop).filter((route) => route.split(/[./]/).at(-1) === act);

/**
 * What nobody else could do, the owner can: with the same fields, each act
 * changes the shop. So an act that asked for no right would have been seen.
 */
const actAsOwner = async (shop, {admin, token, fields}) => {
  // Whatever changes the shop is in the list.
  const acts = ACTS.flatMap((act) => routesOf(shop, act));
  for (const route of adminRoutes(shop)) {
    if (acts.includes(route)) continue;
    const before = await stateOf(shop, true);
    await admin.session.post(`admin/index.php?route=${route}${token}`, fields);
    assert.equal(await changedIn(shop, before, true), '', route);
  }
  for (const act of ACTS) {
    const before = await stateOf(shop);
    for (const route of routesOf(shop, act)) {
      const path = `admin/index.php?route=${route}${token}`;
      await admin.session.post(path, fields);
    }
    assert.notEqual(await changedIn(shop, before), '', `${act} does nothing`);
  }
  return `${ACTS.length} acts`;
};

const attackShop = async (shop, version, step) => {
  const owner = await prepare(shop);
  const {admin, token, fields} = owner;
  const stranger = createSession(shop.url);
  const all = await readRights(shop);
  const attackAs = (who, session, withToken, mayRead) =>
    step(`${version}, ${who}`, () =>
      callAll(shop, {session, token: withToken, fields, mayRead}),
    );
  await attackAs('nobody logged in', stranger, '');
  await attackAs("a stranger with the owner's token", stranger, token);
  await attackAs("the owner's session without a token", admin.session, '');
  await attackAs(
    "the owner's session with another token",
    admin.session,
    '&user_token=0',
  );
  const noRight = {access: ['common/dashboard'], modify: []};
  await writeRights(shop, JSON.stringify(noRight));
  await attackAs('a user with no right', admin.session, token);
  const onlyAccess = {...JSON.parse(all), modify: []};
  await writeRights(shop, JSON.stringify(onlyAccess));
  await attackAs('a user who may only look', admin.session, token, true);
  await writeRights(shop, all);
  await step(`${version}, the owner, whom all this serves`, () =>
    actAsOwner(shop, owner),
  );
};

export const attack = async ({step}) => {
  await ensurePackages(SHOP_PACKAGES, {why: "to attack the shop's admin"});
  const database = await startDatabase();
  for (const version of VERSIONS) {
    const shop = await createShop({version, database});
    await attackShop(shop, version, step);
    await shop.close();
  }
  await database.close();
};
