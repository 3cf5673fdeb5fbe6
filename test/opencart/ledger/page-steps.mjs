// The product form in a real browser: its history, and what it says when stock
// moved while it was open.
import {deepEqual, doesNotMatch, equal, match, ok} from 'node:assert/strict';

import {openPage} from '../admin/open-page.mjs';
import {visit} from '../pages/visit.mjs';
import {waitForText} from '../pages/wait-for-text.mjs';
import {isFour} from '../shop/versions.mjs';
import {PRODUCT, lastChange, readCounters, readLedger} from './counters.mjs';

const PROCESSING = 2;

const formRoute = (shop) =>
  isFour(shop) ? 'catalog/product.form' : 'catalog/product/edit';

const openForm =
  (admin) =>
  async ({page, shop}) => {
    const route = `${formRoute(shop)}&product_id=${PRODUCT}`;
    await openPage(admin, route)({page, shop});
    await page.waitForSelector('#true-stock-history details');
  };

const withForm = (run, admin, act) =>
  visit({...run, mayFail: true, open: openForm(admin)}, ({page}) => act(page));

/** Whatever tab of the form the field is on. */
const fill = (page, name, change) =>
  page.$eval(
    `#form-product [name="${name}"]`,
    (field, {add, text}) => {
      field.value = text ?? Number(field.value) + add;
    },
    change,
  );

const pressSave = (page) =>
  page.$eval('button[form="form-product"]', (button) => button.click());

const sell = async (worker, ...pieces) => {
  const lines = pieces.map((count) => [PRODUCT, count, 0]);
  const {order} = await worker.ask({do: 'order', lines});
  await worker.ask({do: 'status', order, status: PROCESSING});
  return order;
};

const showsHistory = async (run, admin, worker) => {
  const order = await sell(worker, 1, 1);
  const table = await readCounters(worker);
  await withForm(run, admin, async (page) => {
    const [first] = await page.$$eval('#form-product [name]', (fields) =>
      fields.map(({name}) => name),
    );
    equal(first, 'true_stock_form', 'the first field of the form');
    const texts = await page.$$eval('#true-stock-history details', (nodes) =>
      nodes.map((node) => ({
        title: node.querySelector('summary').textContent,
        top: node.querySelector('tbody tr')?.textContent,
        path: node.querySelector('svg path')?.getAttribute('d'),
      })),
    );
    equal(texts.length, Object.keys(table).length);
    equal(texts[0].title, `Product: ${table[0]}`);
    match(texts[0].top, new RegExp(`-2${table[0]}Sold · order ${order}`));
    match(texts[0].path, /^M\d+ \d+(?:H\d+V\d+)+$/);
    match(texts[2].title, /^Size: Medium: \d+$/);
    await page.$eval('a[href="#tab-data"]', (tab) => tab.click());
    await page.$eval('#true-stock-history details', (node) => {
      node.open = true;
    });
    await run.shoot({page, shop: run.shop}, 'history', '#true-stock-history');
  });
  return `${table[0]} pieces`;
};

/** On 3.x the next page says it; on 4.x the form stays open. */
const NOTICE = {three: '.alert', four: '#true-stock-history .alert'};

const pressCounted = (page, where) =>
  page.$$eval(`${where} button`, (buttons) =>
    buttons.find(({textContent}) => /just counted/.test(textContent)).click(),
  );

/** On 3.x the button is a form of its own, and leads to another page. */
const takeCount = async (page, where, staysOpen) => {
  if (staysOpen) {
    await pressCounted(page, where);
    const last =
      '#true-stock-history details:first-of-type tbody tr:first-child';
    await waitForText(page, last, /Counted/);
    return;
  }
  // Else its own end would pass for that of the next one.
  await page.waitForFunction(() => document.readyState === 'complete');
  await Promise.all([page.waitForNavigation(), pressCounted(page, where)]);
  const text = await page.$eval('body', ({textContent}) => textContent);
  doesNotMatch(text, /just counted/);
};

const saysWhatMoved = async (run, admin, worker) => {
  const since = await lastChange(worker);
  const start = await readCounters(worker);
  const four = isFour(run.shop);
  const where = four ? NOTICE.four : NOTICE.three;
  await withForm(run, admin, async (page) => {
    await fill(page, 'quantity', {add: 10});
    await sell(worker, 1);
    // An error first: the form is shown again, and is still the same.
    const model = await page.$eval(
      '#form-product [name=model]',
      ({value}) => value,
    );
    await fill(page, 'model', {text: ''});
    await pressSave(page);
    await waitForText(page, '.alert, .text-danger, .invalid-feedback', /Model/);
    // What is sent before a form has come as a whole lacks its other fields.
    await page.waitForFunction(() => document.readyState === 'complete');
    await sell(worker, 3);
    await fill(page, 'model', {text: model});
    await pressSave(page);
    const typed = start[0] + 10;
    await waitForText(
      page,
      where,
      new RegExp(`you sent ${typed}, and there are ${typed - 4} now`),
    );
    equal((await readCounters(worker))[0], typed - 4);
    await takeCount(page, where, four);
  });
  const rows = (await readLedger(worker, since)).filter(
    ({value_id: value, change}) => value === 0 && change !== 0,
  );
  deepEqual(
    rows.map(({cause, change}) => [cause, change]),
    [
      ['sale', -1],
      ['sale', -3],
      ['owner', 10],
      ['count', 4],
    ],
  );
};

/** As a version without a ledger left the shop. */
const forget = async (shop) => {
  await shop.query(
    'DROP TABLE oc_true_stock_ledger, oc_true_stock_form; ' +
      "DELETE FROM oc_event WHERE action LIKE '%true_stock/ledger%'; " +
      "DELETE FROM oc_setting WHERE `key` = 'module_true_stock_ledger'",
  );
};

const upgrades = async ({shop}, admin) => {
  await forget(shop);
  // 3.x: uploaded over the old version, then the settings page is opened.
  await (isFour(shop) ? admin.save({}) : admin.get(admin.module));
  const [{rows, products}] = await shop.query(
    'SELECT COUNT(*) AS `rows`, (SELECT COUNT(*) FROM oc_product) AS products ' +
      "FROM oc_true_stock_ledger WHERE cause = 'first' AND value_id = 0",
  );
  equal(rows, products);
  const [{events}] = await shop.query(
    "SELECT COUNT(*) AS events FROM oc_event WHERE action LIKE '%true_stock/ledger%'",
  );
  ok(Number(events) >= 15, `${events} events`);
  return `${rows} products, ${events} events`;
};

/** Needs the extension. */
export const pageSteps = async (run, admin, worker, step) => {
  await step('the product form shows why', () =>
    showsHistory(run, admin, worker),
  );
  await step('a save says where stock moved, and takes a count', () =>
    saysWhatMoved(run, admin, worker),
  );
};

export const upgradeSteps = (run, admin, step) =>
  step('an upgrade from a version without it begins one', () =>
    upgrades(run, admin),
  );
