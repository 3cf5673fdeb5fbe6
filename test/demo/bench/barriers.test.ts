import {expect} from 'chai';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, before as beforeAll, describe, it} from 'node:test';
import type {Frame, Page} from 'puppeteer-core';
import {THEMES, TABS} from '../../../demo/bench/bench-state.js';
import type {BenchPage} from './bench-page.js';
import {Demo} from './demo.js';

const DESK = {width: 1280, height: 800};
/** The second is as wide as a window of 1280 px at 400 % (WCAG 1.4.10). */
const NARROW = [
  {width: 360, height: 780},
  {width: 320, height: 640},
];
/** The smallest window that is no phone. */
const SMALL = {width: 960, height: 700};
const axe = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

interface Axe {
  run(
    where: Document,
    how: object,
  ): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>;
}

let demo: Demo;
let bench: BenchPage;
beforeAll(async () => {
  demo = await Demo.open();
  bench = await demo.openBench('#stock=35:0');
  await bench.goto();
  // Colours that are on their way to others have no contrast to speak of.
  await bench.page.emulateMediaFeatures([
    {name: 'prefers-reduced-motion', value: 'reduce'},
  ]);
});
after(() => demo.close());

/** What axe reports for one document; frames are checked separately. */
async function violations(where: Page | Frame): Promise<string[]> {
  if (!(await where.evaluate(() => 'axe' in window))) await where.evaluate(axe);
  return where.evaluate(async () => {
    const {axe: here} = window as unknown as {axe: Axe};
    const found = await here.run(document, {iframes: false});
    return found.violations.flatMap(({id, nodes}) =>
      nodes.map(({html}) => `${id}: ${html}`),
    );
  });
}

const widthOf = (where: Page | Frame): Promise<number> =>
  where.evaluate(() => document.documentElement.scrollWidth);

describe('the bench, for everyone', () => {
  for (const tab of Object.keys(TABS)) {
    for (const scheme of ['light', 'dark', 'contrast']) {
      it(`has no barrier that axe finds: ${tab}, ${scheme}`, async () => {
        await bench.follow(`#tab=${tab}&scheme=${scheme}&stock=35:0`);
        await bench.untilFacts('35', {isBlocked: true});
        expect((await violations(bench.page)).join('\n')).to.equal('');
      });
    }
  }

  for (const look of Object.keys(THEMES)) {
    for (const scheme of ['light', 'dark']) {
      it(`has none in the shop: ${look}, ${scheme}`, async () => {
        await bench.follow(`#look=${look}&scheme=${scheme}&stock=35:0`);
        await bench.untilTheme(look);
        await bench.untilFacts('35', {isBlocked: true});
        const found = await violations(await bench.shop());
        expect(found.join('\n')).to.equal('');
      });
    }
  }

  for (const size of NARROW) {
    it(`is wide enough at ${size.width} px, in every tab`, async () => {
      const {page} = bench;
      await page.setViewport(size);
      for (const tab of Object.keys(TABS)) {
        await bench.openTab(tab);
        expect(await widthOf(page), tab).to.equal(size.width);
      }
      expect(await widthOf(await bench.shop())).to.equal(size.width);
    });
  }

  it('shows all counters on the smallest window that is no phone', async () => {
    const {page} = bench;
    await page.setViewport(SMALL);
    const [rooms, counters] = await Promise.all(
      ['.seen', '.counters'].map((selector) =>
        page.$eval(
          selector,
          (element) => element.getBoundingClientRect().bottom,
        ),
      ),
    );
    expect(counters).to.be.at.most(rooms ?? 0);
  });

  it('tells what is pressed and chosen in forced colours too', async () => {
    const {page} = bench;
    await page.setViewport(DESK);
    await bench.follow('#tab=stock&stock=35:0');
    await bench.untilFacts('35', {isBlocked: true});
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{name: 'forced-colors', value: 'active'}],
    });
    const looks = (selector: string) =>
      page.$eval(selector, (element) => {
        const {backgroundColor, borderBottomColor} = getComputedStyle(element);
        return [backgroundColor, borderBottomColor];
      });
    for (const [on, off] of [
      ['[aria-pressed="true"]', '[aria-pressed="false"]'],
      ['[aria-selected="true"]', '[aria-selected="false"]'],
    ] as const) {
      expect(await looks(on), on).not.to.eql(await looks(off));
    }
  });
});
