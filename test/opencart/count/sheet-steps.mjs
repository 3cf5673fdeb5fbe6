// Counting in a real browser: at a desk, on a phone at the shelf, and two at
// once.
import {deepEqual, equal, match, ok} from 'node:assert/strict';

import {setSetting} from '../admin/set-setting.mjs';
import {withoutPermission} from '../admin/without-permission.mjs';
import {quantityOf} from '../holds/sales.mjs';
import {setQuantity} from '../shop/set-quantity.mjs';
import {isFour} from '../shop/versions.mjs';
import {waitForText} from '../pages/wait-for-text.mjs';
import {onRoute, textOf} from './admin-page.mjs';
import {withWorker} from './with-worker.mjs';

export const ROUTE = 'extension/true_stock/count';

/** A product without options or variants, one with, and one of its sizes. */
const CHOSEN = ['40:0', '35:0', '35:13'];

const PROCESSING = 2;

const lineOf = (key) => `form[data-counter="${key}"]`;

/** As a thumb does it: the number, then the phone's own enter key. */
const type = async (page, key, pieces) => {
  await page.type(`${lineOf(key)} input`, `${pieces}`);
  await page.keyboard.press('Enter');
};

const waitForState = (page, key, state) =>
  page.waitForSelector(`${lineOf(key)}[data-state="${state}"]`);

const readCounts = (shop, product = 40) =>
  shop.query(
    'SELECT counted, recorded, `change` FROM oc_true_stock_count ' +
      `WHERE product_id = ${product} AND value_id = 0 ORDER BY count_id`,
  );

const displayOf = (page, selector) =>
  page.$eval(selector, (node) => getComputedStyle(node).display);

/** Presses without the mouse: the page may still move. */
export const startList = async (page, kind) => {
  await page.$eval(`form[data-kind="${kind}"] button`, (press) =>
    press.click(),
  );
  await page.waitForSelector('.count-sheet');
  const [, id] = /list=(\d+)/.exec(page.url());
  return Number(id);
};

const sell = (shop, pieces) =>
  withWorker(shop, async (worker) => {
    const lines = [[40, pieces, 0]];
    const {order} = await worker.ask({do: 'order', lines});
    await worker.ask({do: 'status', order, status: PROCESSING});
  });

const isBlind = async (run, admin) => {
  const {shop} = run;
  await setQuantity(shop, '40', 12);
  await withWorker(shop, (worker) => worker.ask({do: 'look'}));
  let list;
  await onRoute(run, admin, `${ROUTE}&counters=${CHOSEN}`, async (shopper) => {
    const {page} = shopper;
    await page.waitForSelector('.count-choices');
    await run.shoot(shopper, 'count, what', '.count-choices');
    list = await startList(page, 'chosen');
    equal((await page.$$('.count-line')).length, CHOSEN.length);
    equal(await displayOf(page, '.count-tools input'), 'none');
    const {text} = await admin.get(`${ROUTE}${read(shop)}&list=${list}`);
    ok(!/quantity/.test(text), 'the answer has no recorded number');
    await page.setViewport({width: 360, height: 740});
    await type(page, '40:0', 9);
    await waitForState(page, '40:0', 'wrong');
    match(
      await textOf(page, `${lineOf('40:0')} .count-result`),
      /counted: 9, recorded: 12 · corrected by -3 · .* · admin/,
    );
    equal(await quantityOf(shop, 40), 9);
    match(await textOf(page, '.count-progress'), /Counted: 1 of 3/);
    await run.shoot(shopper, 'count, sheet', lineOf('40:0'));
    await shootPaper(run, shopper);
  });
  return list;
};

const read = (shop) => (isFour(shop) ? '.read' : '/read');

const shootPaper = async (run, shopper) => {
  await shopper.page.emulateMediaType('print');
  for (const around of ['.count-tools', '#header', '.page-header']) {
    equal(await displayOf(shopper.page, around), 'none', around);
  }
  await run.shoot(shopper, 'count, paper', '.count-sheet');
  await shopper.page.emulateMediaType('screen');
};

/** Minutes ago, as its field has a time. */
const minutesAgo = (page, minutes) =>
  page.evaluate((count) => {
    const at = new Date(Date.now() - count * 60_000);
    const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000);
    return local.toISOString().slice(0, 16);
  }, minutes);

const setTime = async (page, minutes) => {
  await page.select('.count-tools label:nth-of-type(2) select', 'at');
  await page.$eval(
    '.count-tools input',
    (field, value) => {
      field.value = value;
    },
    await minutesAgo(page, minutes),
  );
};

/** Two users have the list open; the one who counted first enters last. */
const countsTogether = async (run, {admin, other}, list) => {
  const {shop} = run;
  await sell(shop, 2);
  equal(await quantityOf(shop, 40), 7);
  const since = (await readCounts(shop)).length;
  await onRoute(run, admin, `${ROUTE}&list=${list}`, async ({page: first}) => {
    await first.waitForSelector('.count-sheet');
    await setTime(first, 60);
    await onRoute(run, other, `${ROUTE}&list=${list}`, async ({page}) => {
      await page.waitForSelector('.count-sheet');
      await type(page, '40:0', 8);
      await page.waitForFunction(
        (where) => document.querySelectorAll(where).length === 2,
        {},
        `${lineOf('40:0')} .count-result p`,
      );
    });
    await type(first, '40:0', 10);
    await waitForText(first, `${lineOf('40:0')} .count-result`, /later count/);
  });
  equal(await quantityOf(shop, 40), 8);
  const counts = (await readCounts(shop)).slice(since);
  deepEqual(
    counts.map(({counted, recorded}) => [counted, recorded].map(String)),
    [
      ['8', '7'],
      ['10', 'NULL'],
    ],
    'both are kept',
  );
};

const takesOffWhatWasSold = async (run, admin, list) => {
  const {shop} = run;
  await shop.query(
    'UPDATE oc_true_stock_count SET counted_at = counted_at - 86400; ' +
      'UPDATE oc_true_stock_ledger SET written = written - 86400, began = began - 86400',
  );
  await sell(shop, 3);
  await onRoute(run, admin, `${ROUTE}&list=${list}`, async ({page}) => {
    await page.waitForSelector('.count-sheet');
    await setTime(page, 30);
    await type(page, '40:0', 20);
    await waitForText(page, `${lineOf('40:0')} .count-result`, /counted: 20/);
  });
  equal(await quantityOf(shop, 40), 17, '20 counted, and 3 sold since');
};

const worksOffline = async (run, admin, list) => {
  await onRoute(run, admin, `${ROUTE}&list=${list}`, async (shopper) => {
    const {page} = shopper;
    await page.waitForSelector('.count-sheet');
    await page.setOfflineMode(true);
    await type(page, '35:13', 4);
    await waitForState(page, '35:13', 'waiting');
    await page.setOfflineMode(false);
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.waitForFunction(
      (where) =>
        /right|wrong/.test(document.querySelector(where).dataset.state),
      {},
      lineOf('35:13'),
    );
  });
  const [{counted}] = await run.shop.query(
    'SELECT counted FROM oc_true_stock_count WHERE value_id = 13',
  );
  equal(String(counted), '4');
};

const showsIfWanted = async (run, admin, list) => {
  await setSetting(run.shop, 'count_shows', '1');
  await onRoute(run, admin, `${ROUTE}&list=${list}`, async ({page}) => {
    await waitForText(page, `${lineOf('35:0')} .count-result`, /recorded: \d+/);
  });
  await setSetting(run.shop, 'count_shows', '0');
};

const isRefused = async (run, admin, list) => {
  const {shop} = run;
  const before = await readCounts(shop);
  const entry = 'a'.repeat(32);
  const fields = {list, product: 40, value: 0, counted: 99, age: 0, entry};
  const enter = () =>
    admin.session.post(
      admin.address(ROUTE + read(shop).replace('read', 'enter')),
      fields,
    );
  await withoutPermission(shop, ROUTE, async () => {
    match((await enter()).text, /You do not have permission to count/);
    await onRoute(run, admin, ROUTE, async ({page}) => {
      await waitForText(page, '#true-stock-count', /but not count/);
      const isDisabled = await page.$eval(
        '.count-choice button',
        (button) => button.disabled,
      );
      ok(isDisabled);
    });
  });
  const isRefusedAll = async () => {
    await enter();
    await onRoute(run, admin, ROUTE, async (shopper) => {
      match(await textOf(shopper.page, '#content'), /permission/i);
      equal(await shopper.page.$('#true-stock-count'), null);
      await run.shoot(shopper, 'count, refused', '#content');
    });
  };
  await withoutPermission(shop, ROUTE, isRefusedAll, 'access');
  deepEqual(await readCounts(shop), before);
};

/** Needs the extension, two users who are logged in, and the shop's workers. */
export const sheetSteps = async (run, users, step) => {
  const {admin} = users;
  let list;
  await step('a sheet is blind, and takes a count on a phone', async () => {
    list = await isBlind(run, admin);
  });
  await step('two at once lose nothing: the later count counts', () =>
    countsTogether(run, users, list),
  );
  await step('what was sold since the count is taken off', () =>
    takesOffWhatWasSold(run, admin, list),
  );
  await step('without a network a count waits, and is sent', () =>
    worksOffline(run, admin, list),
  );
  await step('the recorded number is shown if it is wanted', () =>
    showsIfWanted(run, admin, list),
  );
  await step('nobody counts without permission', () =>
    isRefused(run, admin, list),
  );
};
