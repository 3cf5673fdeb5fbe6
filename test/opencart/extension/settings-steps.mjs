// Settings take effect, are validated, and need a permission.
import {equal, match, ok} from 'node:assert/strict';

import {withoutPermission} from '../admin/without-permission.mjs';
import {createSession} from '../http/create-session.mjs';
import {cartRoute, endpointsOf, withQuery} from '../shop/routes.mjs';
import {setQuantity} from '../shop/set-quantity.mjs';
import {pageOf, scriptTagOf} from './page-html.mjs';
import {namesThatDiffer, firstDifference, readPages} from './snapshots.mjs';

const PRODUCT = '40';

const isSaved = ({text, status}) => status === 302 || /"success"/.test(text);

const save = async (admin, changes) => {
  const answer = await admin.save(changes);
  ok(isSaved(answer), `not saved: ${answer.text.slice(0, 300)}`);
};

const tagNow = async (shop) =>
  scriptTagOf(await pageOf(shop, `product/product&product_id=${PRODUCT}`));

const obeysTag = async (shop, admin) => {
  await save(admin, {
    interval: '20',
    low: '3',
    on_unknown: 'block',
    verify: '0',
    theme: '{"controls": ".my-add"}',
  });
  const tag = await tagNow(shop);
  for (const part of [
    /data-interval="20"/,
    /data-low="3"/,
    /data-on-unknown="block"/,
    /data-verify="off"/,
    /data-theme="\{&quot;controls&quot;: *&quot;\.my-add&quot;\}"/,
  ]) {
    match(tag, part);
  }
  await save(admin, {
    interval: '15',
    low: '5',
    on_unknown: 'allow',
    verify: '1',
    theme: '',
  });
};

const recordOf = async (shop) => {
  const {'stand-alone': endpoint} = endpointsOf(shop);
  const answer = await fetch(shop.url + withQuery(endpoint, `ids=${PRODUCT}`));
  return (await answer.json()).products[PRODUCT];
};

const obeysEndpoint = async (shop, admin) => {
  await setQuantity(shop, PRODUCT, 8);
  await save(admin, {disclose: '8'});
  equal((await recordOf(shop)).left, 8);
  await save(admin, {disclose: '7'});
  equal((await recordOf(shop)).left, undefined);
  await save(admin, {disclose: '10', placeholders: '8,999'});
  equal((await recordOf(shop)).left, undefined, 'a placeholder is told');
  await save(admin, {placeholders: '999,9999,99999,999999'});
};

const addPlainly = async (shop) => {
  const fields = {product_id: PRODUCT, quantity: '1'};
  const session = createSession(shop.url);
  const {text} = await session.post(cartRoute(shop, 'add'), fields);
  return Boolean(JSON.parse(text).success);
};

const obeysGuard = async (shop, admin) => {
  await setQuantity(shop, PRODUCT, 0);
  await save(admin, {guard: '0'});
  equal(await addPlainly(shop), true, 'guard off');
  await save(admin, {guard: '1'});
  equal(await addPlainly(shop), false, 'guard on');
  // The line that this step added.
  await shop.query('DELETE FROM oc_cart');
  await setQuantity(shop, PRODUCT, 100);
};

const WRONG = {
  interval: '1',
  low: 'x',
  on_unknown: 'perhaps',
  placeholders: '1,,a',
  theme: '{"controls": 5',
  origins: 'no address',
};

const refusesWrong = async (shop, admin) => {
  const before = await admin.settings();
  for (const [name, value] of Object.entries(WRONG)) {
    const answer = await admin.save({[name]: value});
    equal(isSaved(answer), false, `${name}=${value} was saved`);
    ok(/text-danger|"error"/.test(answer.text), `${name} has no message`);
  }
  equal(JSON.stringify(await admin.settings()), JSON.stringify(before));
  return Object.keys(WRONG).join(', ');
};

const nobodySaves = async (shop, admin) => {
  await withoutPermission(shop, admin.module, async () => {
    const answer = await admin.save({low: '4'});
    equal(isSaved(answer), false);
    match(answer.text, /permission/i);
  });
  equal((await admin.settings()).low, '5');
};

const isOff = async (shop, admin, before) => {
  await save(admin, {status: '0'});
  const after = await readPages(shop);
  for (const route of namesThatDiffer(before, after)) {
    throw new Error(
      `${route}: ${firstDifference(before.get(route), after.get(route))}`,
    );
  }
  await save(admin, {status: '1'});
  return `${after.size} pages`;
};

/** @param {Map<string, string>} before the pages of the shop without us */
export const settingsSteps = async ({shop}, admin, before, step) => {
  await step('settings of the script are obeyed', () => obeysTag(shop, admin));
  await step('settings of the endpoint are obeyed', () =>
    obeysEndpoint(shop, admin),
  );
  await step('the guard is obeyed', () => obeysGuard(shop, admin));
  await step('wrong settings are refused at their field', () =>
    refusesWrong(shop, admin),
  );
  await step('nobody saves without permission', () => nobodySaves(shop, admin));
  await step('off: pages are as without us, byte for byte', () =>
    isOff(shop, admin, before),
  );
};
