import {expect} from 'chai';
import {after, before as beforeAll, describe, it} from 'node:test';
import {THEMES} from '../../../demo/bench/bench-state.js';
import {Demo} from './demo.js';

let demo: Demo;
beforeAll(async () => {
  demo = await Demo.open();
});
after(() => demo.close());

describe('the shop of the bench', {concurrency: 2}, () => {
  for (const look of Object.keys(THEMES)) {
    it(`${look}: a quick view of a sold-out product refuses`, () =>
      demo.useBench(
        `#look=${look}&page=listing&product=28&stock=28:0`,
        async (bench) => {
          await bench.untilFacts('28', {isBlocked: true});
          const frame = await bench.shop();
          await frame.click('[data-quick-view="product-28.html"]');
          await frame.waitForSelector(
            'dialog true-stock[product-id="28"][blocked]',
          );
          const button = 'dialog #button-cart[aria-disabled="true"]';
          await frame.waitForSelector(button);
          await frame.click(button);
          expect(await bench.counter('blocked')).to.be.lessThan(2);
          await bench.untilCounter('blocked', 1);
          const total = await frame.$eval(
            '#cart-total',
            (element) => element.textContent,
          );
          expect(total).to.equal('0 items');
          await frame.click('.quick-view-close');
          await frame.waitForSelector('dialog', {hidden: true});
        },
      ));

    it(`${look}: what is put into the cart can be ordered`, () =>
      demo.useBench(
        `#look=${look}&page=product-30&product=30`,
        async (bench) => {
          await bench.untilFacts('30', {words: 'Only 4 left'});
          const product = await bench.shop();
          await product.click('#button-cart');
          await product.waitForSelector('.message');
          const message = await product.$eval(
            '.message',
            (element) => element.textContent,
          );
          expect(message).to.equal('Drift scarf is in your cart.');
          await product.click('a[href="cart.html"]');
          await bench.linkWith('page=cart');
          await bench.untilFacts('30', {words: 'Only 4 left'});
          const cart = await bench.shop();
          const row = await cart.$eval('#cart-rows tr', (line) =>
            [...line.children].map((cell) => cell.textContent),
          );
          expect(row).to.eql(['Drift scarf', '', '1', 'Remove']);
          await cart.click('#button-order');
          await cart.waitForSelector('#cart-empty:not([hidden])');
          expect(await bench.linkWith('stock=')).to.include('stock=30:3');
        },
      ));
  }

  it('breaks no script', () => {
    expect(demo.errors, demo.errors.join('\n')).to.eql([]);
  });
});
