// Search, filter and files; and all of it by keyboard.
import {deepEqual, equal, match, ok} from 'node:assert/strict';

import {onPage, readList, searchOne, waitForEntries} from './audit-page.mjs';
import {NEGATIVE} from './planted-faults.mjs';

const keysOf = async (page, list) =>
  (await readList(page, list)).map(({key}) => key);

const filters = (run, admin) =>
  onPage(run, admin, async (page) => {
    const before = (await keysOf(page, 'contradictions')).length;
    ok(before > 1);
    await searchOne(page, '1+1 PHONE');
    deepEqual(await keysOf(page, 'contradictions'), [
      `negative:${NEGATIVE.id}:0`,
    ]);
    await page.$eval('#true-stock-search', (field) => {
      field.value = '';
      field.dispatchEvent(new Event('input'));
    });
    await waitForEntries(page, 'contradictions', before);
    await page.select('#true-stock-rule', 'negative');
    await waitForEntries(page, 'contradictions', 1);
    await page.select('#true-stock-severity', 'untidy');
    await waitForEntries(page, 'contradictions', 0);
    match(
      await page.$eval(
        '[data-list="contradictions"]',
        (node) => node.innerText,
      ),
      /Nothing here matches the filter/,
    );
  });

/** What a button of the page saves, as text. */
const saved = async (page, label) => {
  await page.evaluate(() => {
    const {createObjectURL} = URL;
    globalThis.savedText = new Promise((resolve) => {
      URL.createObjectURL = (blob) => {
        URL.createObjectURL = createObjectURL;
        resolve(blob.text());
        return '#';
      };
    });
  });
  await page.$$eval(
    '#true-stock-audit .filter button',
    (buttons, text) =>
      buttons.find(({textContent}) => textContent === text).click(),
    label,
  );
  return page.evaluate(() => globalThis.savedText);
};

const saves = (run, admin) =>
  onPage(run, admin, async (page) => {
    await page.select('#true-stock-rule', 'negative');
    await waitForEntries(page, 'contradictions', 1);
    const csv = await saved(page, 'Save as CSV');
    match(
      csv,
      /\r\ncontradictions,1,negative,sells-what-is-not-there,40,,'=1\+1 phone,,-3,The quantity is -3\.\r\n/,
    );
    const rows = JSON.parse(await saved(page, 'Save as JSON'));
    equal(rows[0].name, NEGATIVE.name);
    equal(csv.trim().split('\r\n').length, rows.length + 1);
  });

const focused = (page) =>
  page.evaluate(() => {
    const {activeElement} = document;
    return (
      activeElement.getAttribute('aria-label') ??
      activeElement.labels?.[0]?.textContent ??
      activeElement.textContent
    ).trim();
  });

const tabTo = async (page, pattern) => {
  const seen = [];
  while (seen.length < 60) {
    await page.keyboard.press('Tab');
    seen.push(await focused(page));
    if (pattern.test(seen.at(-1))) return;
  }
  throw new Error(`${pattern} is not reached: ${seen.join(', ')}`);
};

const outlineOf = (page) =>
  page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);

const worksByKeyboard = (run, admin) =>
  onPage(run, admin, async (page) => {
    await page.focus('#true-stock-audit .progress-line button');
    await tabTo(page, /^Name or ID$/);
    await page.keyboard.type('1+1');
    await waitForEntries(page, 'countFirst', 1);
    await tabTo(page, /^Save as JSON$/);
    await tabTo(page, /^Set aside: Below zero, =1\+1 phone$/);
    await tabTo(page, /^=1\+1 phone$/);
    await tabTo(page, /^Set quantity: =1\+1 phone$/);
    equal(await outlineOf(page), 'solid', 'the focus is not seen');
    await page.keyboard.press('Enter');
    equal(await focused(page), 'New quantity');
    await page.keyboard.press('Escape');
    equal(await focused(page), 'Set quantity: =1+1 phone');
    await tabTo(page, /^Plenty: =1\+1 phone$/);
  });

/** Needs the extension, and planted faults. */
export const useSteps = async (run, admin, step) => {
  await step('search and filters', () => filters(run, admin));
  await step('what is shown, as CSV and JSON', () => saves(run, admin));
  await step('all by keyboard', () => worksByKeyboard(run, admin));
};
