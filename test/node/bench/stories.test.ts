import {expect} from 'chai';
import {after, before, describe, it} from 'node:test';
import {STORIES} from '../../../demo/stories/stories.js';
import {type BenchPage, Demo} from './demo.js';

const LIMIT_MS = 50_000;
/** Stories that differ by theme: what a theme prints and how it is pressed. */
const IN_EVERY_THEME = ['last-one-goes', 'your-size', 'it-comes-back'];

interface Row {
  readonly what: string;
  readonly expected: string;
  readonly seen: string;
  readonly mark: string;
}

let demo: Demo;
before(async () => {
  demo = await Demo.open();
});
after(() => demo.close());

/** Waits for a story's end; returns what it found. */
async function ending({page}: BenchPage): Promise<Row[]> {
  await page.waitForSelector(
    '.outcome:is([data-phase="done"], [data-phase="broken"])',
    {timeout: LIMIT_MS},
  );
  const phase = await page.$eval('.outcome', (one) => one.textContent?.trim());
  expect(phase).to.match(/^\d+ of \d+ as expected$/);
  return page.$$eval('.checks-table tbody tr', (rows) =>
    rows.map((row) => {
      const [what = '', expected = '', seen = ''] = [...row.children].map(
        (cell) => cell.textContent?.trim() ?? '',
      );
      const mark = row.querySelector('[aria-hidden]')?.textContent ?? '';
      return {what, expected, seen, mark};
    }),
  );
}

async function play(hash: string): Promise<Row[]> {
  const bench = await demo.openBench(hash);
  await bench.goto();
  const rows = await ending(bench);
  await bench.close();
  return rows;
}

const wrong = (rows: readonly Row[]) => rows.filter(({mark}) => mark !== '✓');

describe('the stories of the bench', {concurrency: 3}, () => {
  for (const {name, title} of STORIES) {
    it(`${title}: expected is seen`, async () => {
      const rows = await play(`#story=${name}`);
      expect(rows.length).to.be.greaterThan(2);
      expect(wrong(rows)).to.eql([]);
    });
  }

  for (const look of ['opencart-3', 'plain']) {
    for (const name of IN_EVERY_THEME) {
      it(`${name} is the same in the theme ${look}`, async () => {
        const rows = await play(`#look=${look}&story=${name}`);
        expect(wrong(rows)).to.eql([]);
      });
    }
  }
});

describe('the stories of the bench, where something is wrong', () => {
  it('tell what they see in place of what they expect', async () => {
    const broken = await Demo.open('true-stock.min.js');
    const bench = await broken.openBench('#story=last-one-goes');
    await bench.goto();
    const rows = await ending(bench);
    await broken.close();
    expect(wrong(rows)).to.eql([
      {
        what: 'The page says',
        expected: 'Only 1 left',
        seen: 'not shown',
        mark: '✗',
      },
      {
        what: 'The page says',
        expected: 'Out of stock',
        seen: 'not shown',
        mark: '✗',
      },
      {
        what: 'The button',
        expected: 'refuses: Out of stock',
        seen: 'adds',
        mark: '✗',
      },
      {what: 'In the cart', expected: '0', seen: '1', mark: '✗'},
    ]);
  });

  it('break no script', () => {
    expect(demo.complaints).to.eql([]);
  });
});
