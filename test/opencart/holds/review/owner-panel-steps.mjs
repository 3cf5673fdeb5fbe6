// The owner's panel: what is held, what was prevented, what waits for her.
import {equal, match, ok} from 'node:assert/strict';

import {openSettings} from '../../admin/open-settings.mjs';
import {withoutPermission} from '../../admin/without-permission.mjs';
import {LIMIT_MS, visit} from '../../pages/visit.mjs';
import {setQuantity} from '../../shop/set-quantity.mjs';
import {familyOf} from '../../shop/versions.mjs';
import {reportPayment} from '../inside-shop/test-controller.mjs';
import {clearSales, letHoldsExpire, liveHoldsOf} from '../sales.mjs';
import {createGuestWith, createGuests} from '../shopper/guest.mjs';

const PRODUCT = '40';

/** One who is late with paying, one who is refused, one who holds. */
const prepareLists = async (shop) => {
  await clearSales(shop);
  await setQuantity(shop, PRODUCT, 2);
  const [late, holder, unlucky] = await createGuests(shop, 3, (shopper) =>
    shopper.add(PRODUCT),
  );
  ok(await late.confirm());
  const [{id}] = await shop.query('SELECT MAX(order_id) AS id FROM oc_order');
  await letHoldsExpire(shop);
  await setQuantity(shop, PRODUCT, 1);
  ok(await holder.confirm());
  equal(await unlucky.confirm(), false);
  equal(await reportPayment(shop, id), 'OK');
  return id;
};

const read = (page) =>
  page.$$eval('#true-stock-holds section', (sections) =>
    Object.fromEntries(
      sections.map((section) => [
        section.dataset.section,
        {
          title: section.querySelector('h4').textContent,
          rows: [...section.querySelectorAll('tbody tr')].map(
            (row) => row.innerText,
          ),
        },
      ]),
    ),
  );

const readAndFree = async ({page, shop}, run) => {
  await page.waitForSelector('#true-stock-holds section');
  const {holds, prevented, review} = await read(page);
  equal(holds.rows.length, 1);
  match(holds.rows[0], /1 × iPhone/);
  match(prevented.title, /: 1$/);
  match(prevented.rows[0], /iPhone/);
  equal(review.rows.length, 1);
  match(review.rows[0], /^#\d+\s+Ann Example/);
  const order = await page.$eval('[data-section="review"] a', (a) => a.href);
  await run.shoot({page, shop}, 'panel of holds', '#true-stock-holds');
  await page.focus('[data-section="holds"] button');
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    () => !document.querySelector('[data-section="holds"] tbody'),
    {timeout: LIMIT_MS},
  );
  equal(await liveHoldsOf(shop), 0, 'holds');
  const said = await page.$eval('#true-stock-holds [role=status]', (status) =>
    status.textContent.trim(),
  );
  await page.goto(order);
  match(await page.$eval('body', (body) => body.innerText), /Stock review/);
  return `"${holds.title}", "${prevented.title}", "${review.title}", freed: "${said}"`;
};

const OWNER = 'SELECT owner FROM oc_true_stock_hold';

const addressOf = (shop, admin, method) =>
  admin.address(`${admin.module}${familyOf(shop.version).method}${method}`);

const oneHolds = async (shop) => {
  await clearSales(shop);
  await setQuantity(shop, PRODUCT, 1);
  const holder = await createGuestWith(shop, PRODUCT);
  ok(await holder.confirm());
};

const nonsense = async (shop, admin) => {
  await oneHolds(shop);
  for (const owner of ['', "' OR 1 = 1 -- ", 'g'.repeat(32)]) {
    const {text} = await admin.session.post(addressOf(shop, admin, 'free'), {
      owner,
    });
    equal(JSON.parse(text).freed, false, text);
  }
  equal(await liveHoldsOf(shop), 1, 'holds');
};

/** Neither one who may only look, nor one who has not logged in. */
const mayNotFree = async (shop, admin) => {
  await oneHolds(shop);
  const [{owner}] = await shop.query(OWNER);
  const address = addressOf(shop, admin, 'free');
  await withoutPermission(shop, admin.module, async () => {
    const {text} = await admin.session.post(address, {owner});
    match(JSON.parse(text).error, /permission/i);
  });
  await fetch(new URL(address, shop.url), {
    method: 'POST',
    body: new URLSearchParams({owner}),
  });
  equal(await liveHoldsOf(shop), 1, 'holds');
  const {text} = await admin.session.post(address, {owner});
  equal(JSON.parse(text).freed, true, text);
  equal(await liveHoldsOf(shop), 0, 'holds');
};

/** More than a page of an owner's panel lists. */
const counts = async (shop, admin) => {
  await oneHolds(shop);
  await shop.query(
    'INSERT INTO oc_true_stock_hold (owner, product_id, value_id, quantity, network, is_guest, opened, expires) ' +
      `SELECT MD5(seq), ${PRODUCT}, 0, 1, MD5(-seq), 1, UNIX_TIMESTAMP(), UNIX_TIMESTAMP() + 600 ` +
      'FROM seq_1_to_149',
  );
  const {text} = await admin.session.get(addressOf(shop, admin, 'holds'));
  const {holds} = JSON.parse(text);
  equal(holds.count, 150);
  equal(holds.list.length, 100);
  await clearSales(shop);
};

export const ownerPanelSteps = async (run, admin, step) => {
  await step('the owner sees and frees', async () => {
    await prepareLists(run.shop);
    let told;
    await visit(
      {...run, mayFail: true, open: openSettings(admin)},
      async (shopper) => {
        told = await readAndFree(shopper, run);
      },
    );
    return told;
  });
  await step('nonsense frees nothing', () => nonsense(run.shop, admin));
  await step('nobody frees without permission', () =>
    mayNotFree(run.shop, admin),
  );
  await step('all that is held is counted', () => counts(run.shop, admin));
};
