import {expect} from 'chai';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, before as beforeAll, describe, it} from 'node:test';
import type {Frame, Page} from 'puppeteer-core';
import {THEMES, TABS} from '../../../demo/bench/bench-state.js';
import {Demo} from './demo.js';

/** The second is as wide as a window of 1280 px at 400 % (WCAG 1.4.10). */
const NARROW = [
  {width: 360, height: 780},
  {width: 320, height: 640},
];
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
beforeAll(async () => {
  demo = await Demo.open();
});
after(() => demo.close());

/** What axe reports for one document; frames are checked separately. */
async function violations(where: Page | Frame): Promise<string[]> {
  await where.evaluate(axe);
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

describe('the bench, for everyone', {concurrency: 2}, () => {
  for (const tab of Object.keys(TABS)) {
    for (const scheme of ['light', 'dark', 'contrast']) {
      it(`has no barrier that axe finds: ${tab}, ${scheme}`, async () => {
        const bench = await demo.openBench(
          `#tab=${tab}&scheme=${scheme}&stock=35:0`,
        );
        const {page} = await bench.goto();
        await bench.untilFacts('35', {isBlocked: true});
        expect((await violations(page)).join('\n')).to.equal('');
        await bench.close();
      });
    }
  }

  for (const look of Object.keys(THEMES)) {
    for (const scheme of ['light', 'dark']) {
      it(`has none in the shop: ${look}, ${scheme}`, async () => {
        const bench = await demo.openBench(
          `#look=${look}&scheme=${scheme}&stock=35:0`,
        );
        await bench.goto();
        await bench.untilFacts('35', {isBlocked: true});
        const found = await violations(await bench.shop());
        expect(found.join('\n')).to.equal('');
        await bench.close();
      });
    }
  }

  for (const size of NARROW) {
    it(`is wide enough at ${size.width} px, in every tab`, async () => {
      const bench = await demo.openBench('', size);
      const {page} = await bench.goto();
      await bench.untilThere();
      for (const tab of Object.keys(TABS)) {
        await bench.openTab(tab);
        expect(await widthOf(page), tab).to.equal(size.width);
      }
      expect(await widthOf(await bench.shop())).to.equal(size.width);
      await bench.close();
    });
  }

  it('shows all counters on the smallest window that is no phone', async () => {
    const bench = await demo.openBench('', {width: 960, height: 700});
    const {page} = await bench.goto();
    await bench.untilThere();
    const [rooms, counters] = await Promise.all(
      ['.seen', '.counters'].map((selector) =>
        page.$eval(
          selector,
          (element) => element.getBoundingClientRect().bottom,
        ),
      ),
    );
    expect(counters).to.be.at.most(rooms ?? 0);
    await bench.close();
  });

  it('tells what is pressed and chosen in forced colours too', async () => {
    const bench = await demo.openBench('#tab=stock&stock=35:0');
    const {page} = await bench.goto();
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
    await bench.close();
  });
});
