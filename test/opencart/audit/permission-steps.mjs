// Who may see the page, who may change something, and who got the permission.
import {deepEqual, equal, match, ok, throws} from 'node:assert/strict';

import {readRights} from '../admin/rights.mjs';
import {withoutPermission} from '../admin/without-permission.mjs';
import {isFour} from '../shop/versions.mjs';
import {methodOf, onPage, routeOf} from './audit-page.mjs';
import {FEW, quantityOf} from './planted-faults.mjs';

const READS = [
  'begin',
  'facts&kind=counters',
  'settings',
  `pictures&ids=${FEW.id}`,
];

/** Without access there is no page, no entry and no fact. */
const nobodyReads = ({shop}, admin) =>
  withoutPermission(
    shop,
    routeOf(shop),
    async () => {
      const {text} = await admin.get(routeOf(shop));
      match(text, /Permission Denied/i);
      ok(!text.includes('true-stock-audit'));
      const {text: menu} = await admin.get('catalog/product');
      equal(menu.includes(`route=${routeOf(shop)}`), false, 'in the menu');
      for (const method of READS) {
        const answer = await admin.get(methodOf(shop, method));
        throws(() => JSON.parse(answer.text), SyntaxError, method);
      }
    },
    'access',
  );

const ACTIONS = {
  set: {product: FEW.id, value: '0', typed: '77', shown: '4', isCount: '1'},
  plenty: {product: FEW.id, value: '0', isOn: '1'},
  dismiss: {finding: 'cover:30:0', until: '2100-01-01', reason: 'None'},
};

const post = (shop, admin, method, fields) =>
  admin.session.post(admin.address(methodOf(shop, method)), fields);

const nobodyChanges = (run, admin) => {
  const {shop} = run;
  return withoutPermission(shop, routeOf(shop), async () => {
    for (const [method, fields] of Object.entries(ACTIONS)) {
      const {text} = await post(shop, admin, method, fields);
      match(JSON.parse(text).error, /permission/, method);
    }
    equal(await quantityOf(shop, FEW), 4);
    await onPage(run, admin, async (page) => {
      const [isOff, text] = await page.evaluate(() => {
        const buttons = document.querySelectorAll(
          '#true-stock-audit .entry button',
        );
        return [
          [...buttons].every(({disabled}) => disabled),
          document.querySelector('#true-stock-audit').innerText,
        ];
      });
      equal(isOff, true, 'a button can be pressed');
      match(text, /You may look, and not change/);
    });
  });
};

const onlyByPost = async ({shop}, admin) => {
  for (const [method, fields] of Object.entries(ACTIONS)) {
    const query = new URLSearchParams(fields);
    const {text} = await admin.get(`${methodOf(shop, method)}&${query}`);
    ok(JSON.parse(text).error, method);
  }
  equal(await quantityOf(shop, FEW), 4);
  const [{number}] = await shop.query(
    'SELECT COUNT(*) AS number FROM oc_true_stock_plenty',
  );
  equal(Number(number), 0);
};

const onlyWithToken = async ({shop}, admin) => {
  const address = admin
    .address(methodOf(shop, 'set'))
    .replace(/user_token=\w+/, 'user_token=0');
  await admin.session.post(address, ACTIONS.set);
  equal(await quantityOf(shop, FEW), 4);
};

const permissionsOf = async (shop) => {
  const {access, modify} = JSON.parse(await readRights(shop));
  return [access, modify].map(
    (routes) =>
      Object.values(routes).filter((route) => route === routeOf(shop)).length,
  );
};

/** As a version without the page left the shop. */
const forget = (shop) =>
  shop.query(
    'DROP TABLE oc_true_stock_plenty, oc_true_stock_dismissal; ' +
      "DELETE FROM oc_event WHERE action LIKE '%audit%'; " +
      "DELETE FROM oc_setting WHERE `key` = 'module_true_stock_audit'; " +
      `UPDATE oc_user_group SET permission = REPLACE(permission, ',"${routeOf(shop).replaceAll('/', String.raw`\\/`)}"', '')`,
  );

const upgrades = async ({shop}, admin) => {
  deepEqual(await permissionsOf(shop), [1, 1]);
  await forget(shop);
  deepEqual(await permissionsOf(shop), [0, 0]);
  // 3.x: uploaded over the old version, then the settings page is opened.
  const again = () => (isFour(shop) ? admin.save({}) : admin.get(admin.module));
  await again();
  await again();
  deepEqual(await permissionsOf(shop), [1, 1]);
  const {text} = await admin.get(routeOf(shop));
  ok(text.includes('true-stock-audit'));
};

/** Needs the extension, and 4 pieces of FEW. */
export const permissionSteps = async (run, admin, step) => {
  await step('nobody reads without permission', () => nobodyReads(run, admin));
  await step('nobody changes anything without permission', () =>
    nobodyChanges(run, admin),
  );
  await step('nor by GET', () => onlyByPost(run, admin));
  await step('nor without a token', () => onlyWithToken(run, admin));
  await step('an upgrade brings the page to its owner', () =>
    upgrades(run, admin),
  );
};
