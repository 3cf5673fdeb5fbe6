import {expect} from 'chai';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, before as beforeAll, describe, it} from 'node:test';
import type {Frame, Page} from 'puppeteer-core';
import {LOOKS, TABS} from '../../../demo/bench/bench-state.js';
import {Demo} from './demo.js';

const PHONE = {width: 360, height: 780};
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

/** What axe has against one document; frames are looked at by themselves. */
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

  for (const look of Object.keys(LOOKS)) {
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

  it('is wide enough at 360 px, in every tab', async () => {
    const bench = await demo.openBench('', PHONE);
    const {page} = await bench.goto();
    await bench.untilAnswered();
    for (const tab of Object.keys(TABS)) {
      await bench.openTab(tab);
      const width = await page.evaluate(
        () => document.documentElement.scrollWidth,
      );
      expect(width, tab).to.equal(PHONE.width);
    }
    const frame = await bench.shop();
    const inner = await frame.evaluate(
      () => document.documentElement.scrollWidth,
    );
    expect(inner).to.equal(PHONE.width);
    await bench.close();
  });
});
