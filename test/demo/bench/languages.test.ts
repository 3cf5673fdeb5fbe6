import {expect} from 'chai';
import {readdirSync} from 'node:fs';
import {after, before as beforeAll, describe, it} from 'node:test';
import type {Messages} from '../../../src/words/messages.js';
import {Demo} from './demo.js';

const locales = new URL('../../../src/words/locales/', import.meta.url);
const tags = readdirSync(locales)
  .filter((name) => name.endsWith('.js'))
  .map((name) => name.slice(0, -'.js'.length));

let demo: Demo;
beforeAll(async () => {
  demo = await Demo.open();
});
after(() => demo.close());

/** "Only 4 left" in a language. */
async function fourLeft(tag: string): Promise<string> {
  const file = new URL(`${tag}.js`, locales).href;
  const {default: words} = (await import(file)) as {default: Messages};
  const phrase = words.lowStock;
  const rule = new Intl.PluralRules(tag).select(4);
  const text = typeof phrase === 'string' ? phrase : phrase[rule];
  const four = new Intl.NumberFormat(tag).format(4);
  return (text ?? '').replace('{count}', four);
}

describe('the bench in other languages', () => {
  it('offers every one that the package has words for', async () => {
    expect(tags).to.include.members(['en', 'de', 'ar', 'zh-CN']);
    const bench = await demo.openBench('#page=product-30&product=30&tab=page');
    await bench.goto();
    for (const tag of tags) {
      await bench.select('lang', tag);
      await bench.untilFacts('30', {words: await fourLeft(tag)});
    }
    await bench.close();
  });

  it('opens in the language of a link', async () => {
    const bench = await demo.openBench('#page=product-30&product=30&lang=de');
    await bench.goto();
    await bench.untilFacts('30', {words: await fourLeft('de')});
    await bench.close();
    expect(demo.errors, demo.errors.join('\n')).to.eql([]);
  });
});
