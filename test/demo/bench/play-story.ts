import {expect} from 'chai';
import type {Demo} from './demo.js';

const TIMEOUT_MS = 50_000;

/** One line of a story's table. */
export interface Row {
  readonly what: string;
  readonly expected: string;
  readonly actual: string;
  readonly mark: string;
}

/** Opens a link to a story and returns its table. */
export async function playStory(demo: Demo, hash: string): Promise<Row[]> {
  const bench = await demo.openBench(hash);
  const {page} = await bench.goto();
  await page.waitForSelector(
    '.outcome:is([data-phase="done"], [data-phase="broken"])',
    {timeout: TIMEOUT_MS},
  );
  const phase = await page.$eval('.outcome', (element) =>
    element.textContent?.trim(),
  );
  expect(phase).to.match(/^\d+ of \d+ as expected$/);
  const rows = await page.$$eval('.checks-table tbody tr', (lines) =>
    lines.map((line) => {
      const [what = '', expected = '', actual = ''] = [...line.children].map(
        (cell) => cell.textContent?.trim() ?? '',
      );
      const mark = line.querySelector('[aria-hidden]')?.textContent ?? '';
      return {what, expected, actual, mark};
    }),
  );
  await bench.close();
  return rows;
}

export const wrongOf = (rows: readonly Row[]): Row[] =>
  rows.filter(({mark}) => mark !== '✓');
