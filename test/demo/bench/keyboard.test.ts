import {expect} from 'chai';
import {after, before as beforeAll, describe, it} from 'node:test';
import {Demo} from './demo.js';

let demo: Demo;
beforeAll(async () => {
  demo = await Demo.open();
});
after(() => demo.close());

describe('the bench, by keyboard alone', () => {
  it('goes from tab to tab with arrows, and plays with Enter', async () => {
    const bench = await demo.openBench('#tab=log');
    const {page} = await bench.goto();
    await bench.untilAnswered();
    await page.focus('#tab-log');
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector('#tab-stories[aria-selected="true"]:focus');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const focused = await page.$eval(':focus', (element) => ({
      label: element.getAttribute('aria-label'),
      outline: getComputedStyle(element).outlineStyle,
    }));
    expect(focused).to.eql({
      label: 'Play: The last one goes while you read',
      outline: 'solid',
    });
    await page.keyboard.press('Enter');
    await page.waitForSelector('.outcome[data-phase="playing"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.outcome[data-phase="stopped"]');
    await bench.close();
  });

  it('keeps the focus where it is while the page goes on', async () => {
    const bench = await demo.openBench('#tab=stock&interval=15&speed=60');
    const {page} = await bench.goto();
    await bench.untilAnswered();
    await page.focus('[name="size-13"]');
    await bench.untilCounter('requests', 4);
    await page.waitForSelector('[name="size-13"]:focus');
    await bench.close();
  });

  it('breaks no script', () => {
    expect(demo.errors, demo.errors.join('\n')).to.eql([]);
  });
});
