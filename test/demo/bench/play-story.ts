import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import type {Demo} from './demo.js';

/** One line of a story's table. */
export interface Row {
  readonly what: string;
  readonly expected: string;
  readonly actual: string;
  readonly mark: string;
}

/** Shows a link to a story and returns its table. */
export async function playStory(demo: Demo, hash: string): Promise<Row[]> {
  const rows: Row[] = [];
  await demo.useBench(hash, async ({page}) => {
    rows.push(...(await readTable(page)));
  });
  return rows;
}

async function readTable(page: Page): Promise<Row[]> {
  await page.waitForSelector(
    '.outcome:is([data-phase="done"], [data-phase="broken"])',
  );
  const phase = await page.$eval('.outcome', (element) =>
    element.textContent?.trim(),
  );
  expect(phase).to.match(/^\d+ of \d+ as expected$/);
  return page.$$eval('.checks-table tbody tr', (lines) =>
    lines.map((line) => {
      const [what = '', expected = '', actual = ''] = [...line.children].map(
        (cell) => cell.textContent?.trim() ?? '',
      );
      const mark = line.querySelector('[aria-hidden]')?.textContent ?? '';
      return {what, expected, actual, mark};
    }),
  );
}

export const wrongOf = (rows: readonly Row[]): Row[] =>
  rows.filter(({mark}) => mark !== '✓');
