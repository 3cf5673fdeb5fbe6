import {expect} from 'chai';
import {after, before as beforeAll, describe, it} from 'node:test';
import {Demo} from './demo.js';

let demo: Demo;
beforeAll(async () => {
  demo = await Demo.open();
});
after(() => demo.close());

describe('the bench on plain http, away from localhost', () => {
  it('says so, and sells all the same', async () => {
    const bench = await demo.openBench(
      '#page=product-30&product=30&tab=stock',
      {address: demo.plainAddress},
    );
    const {page} = await bench.goto();
    expect(await page.evaluate(() => isSecureContext)).to.equal(false);
    await bench.untilFacts('30', {words: 'Only 4 left'});
    await page.click('[name="buy-one"]');
    await bench.untilFacts('30', {words: 'Only 3 left'});
    const frame = await bench.shop();
    await frame.click('#button-cart');
    await frame.waitForSelector('.message');
    const notice = await page.$eval(
      '#notice',
      (element) => element.textContent,
    );
    expect(notice).to.include('no service worker');
    await bench.close();
  });

  it('says where the link is when it cannot be copied', async () => {
    const bench = await demo.openBench('', {address: demo.plainAddress});
    const {page} = await bench.goto();
    await bench.untilAnswered();
    await page.click('.copy');
    await page.waitForFunction(
      () =>
        document.querySelector('.copy')?.textContent?.trim() ===
        'In the address bar',
    );
    await bench.close();
  });

  it('breaks no script', () => {
    expect(demo.errors, demo.errors.join('\n')).to.eql([]);
  });
});
