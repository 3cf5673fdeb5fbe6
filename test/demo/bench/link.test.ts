import {expect} from 'chai';
import {after, before as beforeAll, describe, it} from 'node:test';
import {Demo} from './demo.js';

let demo: Demo;
beforeAll(async () => {
  demo = await Demo.open();
});
after(() => demo.close());

describe('a link to the bench', () => {
  it('shows another reader what the first one saw', async () => {
    const first = await demo.openBench('#page=product-30&product=30');
    await first.goto();
    await first.untilFacts('30', {words: 'Only 4 left'});
    await first.openTab('stock');
    await first.page.click('[name="buy-one"]');
    await first.untilFacts('30', {words: 'Only 3 left'});
    await first.choose('old-edge');
    await first.openTab('page');
    await first.select('dir', 'rtl');
    await first.select('scheme', 'dark');
    await first.select('look', 'opencart-3');
    const hash = await first.linkWith('look=opencart-3');
    expect(Object.fromEntries(new URLSearchParams(hash.slice(1)))).to.eql({
      look: 'opencart-3',
      page: 'product-30',
      scheme: 'dark',
      dir: 'rtl',
      tab: 'page',
      product: '30',
      failure: 'old-edge',
      stock: '30:3',
    });
    await first.close();

    const second = await demo.openBench(hash);
    await second.goto();
    await second.untilFacts('30', {availability: 'low-stock'});
    const frame = await second.shop();
    expect(frame.url()).to.match(/\/shop\/opencart-3\/product-30\.html$/);
    const root = await frame.$eval('html', ({dataset, dir}) => [
      dataset['scheme'],
      dir,
    ]);
    expect(root).to.eql(['dark', 'rtl']);
    await second.openTab('stock');
    const quantity = await second.page.$eval(
      '[name="quantity"]',
      (field) => (field as HTMLInputElement).value,
    );
    expect(quantity).to.equal('3');
    expect(await second.linkWith('tab=stock')).to.equal(
      hash.replace('tab=page', 'tab=stock'),
    );
    await second.close();
  });

  for (const look of ['opencart-4', 'opencart-3', 'plain']) {
    it(`holds quantity and chosen values: ${look}`, () => {
      const hash = `#look=${look}&stock=35.13:0&chosen=224:13,quantity:3`;
      return demo.useBench(hash, async (first) => {
        await first.untilFacts('35', {words: 'In stock', isBlocked: true});
        // Another reader continues from there.
        const frame = await first.shop();
        await frame.click('#input-quantity', {count: 3});
        await frame.type('#input-quantity', '4');
        expect(await first.linkWith('quantity:4')).to.equal(
          hash.replace('#look=opencart-4&', '#').replace(':3', ':4'),
        );
        await first.page.evaluate(() => {
          location.hash = location.hash.replace(/224:13,/, '224:14,');
        });
        await first.untilFacts('35', {isBlocked: false});
        // Values of the form belong to the page.
        await frame.click('a[href="product-28.html"]:not([tabindex])');
        await first.linkWith('page=product-28');
        expect(await first.linkWith('product=28')).not.to.include('chosen');
      });
    });
  }

  it('can be changed in the address bar', () =>
    demo.useBench('#page=product-30&product=30', async (bench) => {
      await bench.untilFacts('30', {words: 'Only 4 left'});
      await bench.follow('#page=product-46&product=46&stock=46:0');
      await bench.untilFacts('46', {words: 'Out of stock', isBlocked: true});
    }));

  it('plays its story, also where another bench is open already', () =>
    demo.useBench('#tab=stock', async (bench) => {
      const {page} = bench;
      await bench.untilAnswered();
      await bench.follow('#story=endpoint-dies');
      await page.waitForSelector(
        '[data-story="endpoint-dies"] .outcome[data-phase="playing"]',
      );
      // Another URL is another page to show.
      await bench.follow('#page=product-30&product=30&failure=offline');
      await page.waitForSelector('.outcome[data-phase="stopped"]');
      await bench.openTab('answers');
      await page.waitForSelector(
        '[data-failure="offline"][aria-pressed="true"]',
      );
    }));

  it('tells what was changed by hand after a story, without the story', async () => {
    const bench = await demo.openBench('#story=theme-opens');
    const {page} = await bench.goto();
    await page.waitForSelector('.outcome[data-phase="done"]');
    expect(await bench.linkWith('page=')).to.include('story=theme-opens');
    await bench.openTab('stock');
    await bench.select('product', '30');
    expect(await bench.linkWith('product=30')).to.equal(
      '#page=product-33&tab=stock&product=30',
    );
    await bench.close();
  });

  it('follows what is opened in the shop', () =>
    demo.useBench('', async (bench) => {
      await bench.untilAnswered();
      const frame = await bench.shop();
      await frame.click('a[href="product-28.html"]:not([tabindex])');
      await bench.linkWith('page=product-28');
      expect(await bench.linkWith('product=28')).to.equal(
        '#page=product-28&product=28',
      );
    }));

  it('shares stock with other windows where that is wanted', async () => {
    const first = await demo.openBench(
      '#shared=true&tab=stock&page=product-30',
      {isAlone: true},
    );
    await first.goto();
    await first.untilFacts('30', {words: 'Only 4 left'});
    const second = await first.openBeside('#shared=true&page=product-30');
    await second.untilFacts('30', {words: 'Only 4 left'});
    const alone = await first.openBeside('#page=product-30');
    await first.page.click('[name="buy-one"]');
    await second.untilFacts('30', {words: 'Only 3 left'});
    await alone.untilCounter('requests', 2);
    expect((await alone.facts('30')).words).to.equal('Only 4 left');
    await first.close();
  });

  it('plays a story without touching stock that is shared', async () => {
    const hash = '#shared=true&page=product-30&product=30&stock=30:2';
    const first = await demo.openBench(hash, {isAlone: true});
    await first.goto();
    await first.untilFacts('30', {words: 'Only 2 left'});
    const second = await first.openBeside(hash);
    await second.untilFacts('30', {words: 'Only 2 left'});
    await second.page.click('[data-story="too-many"] button');
    await second.untilFacts('40', {isBlocked: true});
    const asked = await first.counter('requests');
    await first.untilCounter('requests', asked + 2);
    expect((await first.facts('30')).words).to.equal('Only 2 left');
    await first.close();
  });

  it('pauses, and goes on', async () => {
    // Its first question may come before the pause, the second one not.
    const bench = await demo.openBench('#paused=true&interval=60');
    await bench.goto();
    const frame = await bench.shop();
    await frame.waitForFunction(() => Boolean(window.TrueStock));
    await bench.openTab('page');
    expect(await bench.counter('requests')).to.be.lessThan(2);
    await bench.page.click('[name="paused"]');
    await bench.setSpeed(60);
    await bench.untilCounter('requests', 3);
    await bench.close();
  });

  it('is mocked while the page before it closes', async () => {
    const bench = await demo.openBench('', {isAlone: true});
    const {page} = await bench.goto();
    await bench.untilAnswered();
    const isThere = await page.evaluate(async () => {
      const {serviceWorker} = navigator;
      // The shop's page closes first, then the bench says that it closes. The
      // frame itself stays: the bench goes on to draw what is in it.
      const frame = document.querySelector('iframe')!;
      const left = new Promise((resolve) => {
        frame.addEventListener('load', resolve, {once: true});
      });
      frame.src = 'about:blank';
      await left;
      const closed = new Promise<void>((resolve) => {
        serviceWorker.addEventListener('message', ({data}) => {
          if (data.type === 'CLIENT_CLOSED') resolve();
        });
      });
      serviceWorker.controller!.postMessage('CLIENT_CLOSE');
      await closed;
      return Boolean(await serviceWorker.getRegistration());
    });
    expect(isThere).to.equal(true);
    await bench.close();
  });

  it('breaks no script', () => {
    expect(demo.errors, demo.errors.join('\n')).to.eql([]);
  });
});
