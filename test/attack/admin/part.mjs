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

/** What every action of ours reads, so that one with rights would act. */
const FIELDS = {
  ...{product: '42', product_id: '42', value: '0', quantity: '5', typed: '5'},
  ...{
    shown: QUANTITY,
    isCount: '1',
    isOn: '1',
    finding: 'cover:42:0',
    reason: 'x',
  },
  ...{
    until: '2100-01-01',
    owner: 'a'.repeat(32),
    order: '1',
    endpoint: 'route',
  },
  ...{change: '1', change_id: '1', list: '1', kind: 'counters', ids: '42'},
  ...{module_true_stock_status: '0', module_true_stock_low: '3'},
};

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
const callAll = async (shop, session, token, mayRead = false) => {
  const before = await stateOf(shop, mayRead);
  const routes = adminRoutes(shop);
  const query = new URLSearchParams(FIELDS);
  // The login page repeats the address that was asked for.
  query.delete('shown');
  for (const route of routes) {
    const path = `admin/index.php?route=${route}${token}`;
    const answers = [
      await session.get(`${path}&${query}`),
      await session.post(path, FIELDS),
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

const prepare = async (shop) => {
  const admin = await openAdmin(shop);
  await installSource(admin, shop);
  for (const statement of PLANTED) await shop.query(statement);
  return admin;
};

const attackShop = async (shop, version, step) => {
  const admin = await prepare(shop);
  const token = admin.address('x').replace(/.*(?=&user_token)/, '');
  const stranger = createSession(shop.url);
  const all = await readRights(shop);
  const titled = (who) => `${version}, ${who}`;
  await step(titled('nobody logged in'), () => callAll(shop, stranger, ''));
  await step(titled("a stranger with the owner's token"), () =>
    callAll(shop, stranger, token),
  );
  await step(titled("the owner's session without a token"), () =>
    callAll(shop, admin.session, ''),
  );
  await step(titled("the owner's session with another token"), () =>
    callAll(shop, admin.session, '&user_token=0'),
  );
  const noRight = {access: ['common/dashboard'], modify: []};
  await writeRights(shop, JSON.stringify(noRight));
  await step(titled('a user with no right'), () =>
    callAll(shop, admin.session, token),
  );
  const onlyAccess = {...JSON.parse(all), modify: []};
  await writeRights(shop, JSON.stringify(onlyAccess));
  await step(titled('a user who may only look'), () =>
    callAll(shop, admin.session, token, true),
  );
  await writeRights(shop, all);
  await step(titled('the owner, whom all this would serve'), async () => {
    const before = await stateOf(shop);
    await admin.save({low: '3'});
    assert.match(await changedIn(shop, before), /oc_setting/);
  });
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
