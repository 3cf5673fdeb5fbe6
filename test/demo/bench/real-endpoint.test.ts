import {expect} from 'chai';
import {after, before as beforeAll, describe, it} from 'node:test';
import {Demo} from './demo.js';

/**
 * A shop's response as a static file. Without `Stock-As-Of` it counts as five
 * seconds old, so polls are further apart.
 */
const ANSWER = {
  version: 1,
  products: {30: {availability: 'low-stock', left: 2}},
};

let demo: Demo;
beforeAll(async () => {
  demo = await Demo.open();
});
after(() => demo.close());

describe('the bench in front of a real endpoint', () => {
  it('logs its answers, and claims to know nothing else of its stock', async () => {
    const endpoint = demo.addFile('answer.json', JSON.stringify(ANSWER));
    const bench = await demo.openBench(
      `#page=product-30&product=30&tab=log&interval=15&endpoint=${encodeURIComponent(endpoint)}`,
    );
    const {page} = await bench.goto();
    await bench.untilFacts('30', {words: 'Only 2 left'});
    await page.waitForSelector('.log [data-kind="poll"] pre');
    const logged = await page.$eval(
      '.log [data-kind="poll"] pre',
      (element) => element.textContent,
    );
    expect(JSON.parse(logged ?? '')).to.eql(ANSWER);
    await page.waitForSelector('.timeline .wire.is-poll');
    const facts = await page.$$eval('.facts dd', (all) =>
      all.map((element) => element.textContent?.trim()),
    );
    expect(facts).to.eql([
      'not known',
      'Only 2 left',
      'low-stock',
      'adds',
      '–',
    ]);
    expect(await page.$$('.timeline :is(.stand, .gap)')).to.eql([]);
    await bench.close();
  });

  it('can be pointed at one, and back at its own', async () => {
    const endpoint = demo.addFile('answer.json', JSON.stringify(ANSWER));
    const bench = await demo.openBench(
      '#page=product-30&product=30&tab=answers&interval=15',
    );
    const {page} = await bench.goto();
    await bench.untilFacts('30', {words: 'Only 4 left'});
    const write = async (address: string) => {
      await page.click('[name="endpoint"]', {count: 3});
      await page.keyboard.press('Backspace');
      await page.keyboard.type(address);
      await page.keyboard.press('Tab');
    };
    await write('javascript:alert(1)');
    await write(endpoint);
    await bench.untilFacts('30', {words: 'Only 2 left'});
    expect(await bench.linkWith('endpoint=')).to.include('answer.json');
    await write('');
    await bench.untilFacts('30', {words: 'Only 4 left'});
    await bench.close();
  });

  it('logs that none came', async () => {
    const bench = await demo.openBench('#tab=log&endpoint=http://localhost:1/');
    const {page} = await bench.goto();
    await page.waitForFunction(() =>
      document
        .querySelector('.log [data-kind="poll"]')
        ?.textContent?.includes('connection lost'),
    );
    await bench.close();
    expect(demo.errors, demo.errors.join('\n')).to.eql([]);
  });
});
