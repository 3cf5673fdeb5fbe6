// The audit page as the owner sees it.
import {openPage} from '../admin/open-page.mjs';
import {visit} from '../pages/visit.mjs';
import {isFour} from '../shop/versions.mjs';

/** The page's route, which is its permission too. */
export const routeOf = (shop) =>
  isFour(shop) ? 'extension/true_stock/audit' : 'extension/true_stock_audit';

/** A method of the page. */
export const methodOf = (shop, method) =>
  `${routeOf(shop)}${isFour(shop) ? '.' : '/'}${method}`;

const ROOT = '#true-stock-audit';

/** Resolves when everything is read, judged and shown. */
export const waitForReport = (page) =>
  page.waitForFunction(
    (root) => {
      const bar = document.querySelector(`${root} progress`);
      const list = document.querySelector(`${root} [data-list]`);
      return bar?.hidden && list && !list.parentElement.hidden;
    },
    {},
    ROOT,
  );

/**
 * Opens the page, and acts when the report is there.
 *
 * @param {(page: object) => Promise<void>} [prepare] what comes before
 */
export const onPage = (run, admin, act, prepare = async () => {}) => {
  const open = async (shopper) => {
    await prepare(shopper.page);
    await openPage(admin, routeOf(run.shop))(shopper);
    await waitForReport(shopper.page);
  };
  return visit({...run, mayFail: true, open}, ({page}) => act(page));
};

/** What a list says: each entry's key and text. */
export const readList = (page, name) =>
  page.$$eval(`[data-list="${name}"] .entry`, (entries) =>
    entries.map(({dataset, textContent}) => ({
      key: dataset.key,
      text: textContent.replaceAll(/\s+/g, ' '),
    })),
  );

/** Resolves when a list shows so many entries. */
export const waitForEntries = (page, list, count) =>
  page.waitForFunction(
    (name, wanted) =>
      document.querySelectorAll(`[data-list="${name}"] .entry`).length ===
      wanted,
    {},
    list,
    count,
  );

/** Searches for one counter. */
export const searchOne = async (page, text) => {
  await page.type('#true-stock-search', text);
  await waitForEntries(page, 'countFirst', 1);
};

/** What the page says aloud. */
export const waitForWords = (page, pattern) =>
  page.waitForFunction(
    (source) =>
      new RegExp(source).test(
        document.querySelector('#true-stock-audit [role="status"]').textContent,
      ),
    {},
    pattern.source,
  );

/** Presses a button by the name that screen readers hear. */
export const press = async (page, name) => {
  const button = await page.waitForSelector(
    `#true-stock-audit button[aria-label="${name}"]`,
  );
  await button.evaluate((node) => node.click());
};

/** Presses a button of the open form. */
export const pressInForm = (page, text) =>
  page.$$eval(
    '#true-stock-audit .entry-form button',
    (buttons, wanted) =>
      buttons.find(({textContent}) => textContent === wanted).click(),
    text,
  );

/** Types into the field of the open form with this label. */
export const fillForm = (page, label, value) =>
  page.$$eval(
    '#true-stock-audit .entry-form label',
    (labels, [wanted, text]) => {
      const {control} = labels.find(({textContent}) => textContent === wanted);
      control.value = text;
    },
    [label, value],
  );
