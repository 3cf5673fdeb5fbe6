import {expect} from 'chai';
import {after, before, describe, it} from 'node:test';
import {FAILURES, type FailureName} from '../../../demo/mock/mock-failures.js';
import type {BenchPage} from './bench-page.js';
import {Demo} from './demo.js';

/** The drift scarf, with four in stock. */
const ID = '30';
const FRESH = {availability: 'low-stock', isStale: false, words: 'Only 4 left'};
const AGING = {availability: 'low-stock', isStale: true};
const UNKNOWN = {
  availability: 'unknown',
  isStale: false,
  isBlocked: false,
  words: 'In Stock',
};

/** How a page changes when responses stop. */
const STOPS: readonly FailureName[] = [
  'server-error',
  'maintenance',
  'busy',
  'timeout',
  'truncated',
  'html',
  'wrong-version',
  'offline',
];
/** Failures that change no text on the page. */
const HARMLESS: readonly FailureName[] = ['none', 'slow', 'clock-ahead'];

let demo: Demo;
before(async () => {
  demo = await Demo.open();
});
after(() => demo.close());

/** Opens a healthy page and chooses a failure. */
async function breakIt(name: FailureName, speed = 60): Promise<BenchPage> {
  const bench = await demo.openBench(
    // Fast time needs an interval that the real network can keep.
    `#page=product-${ID}&product=${ID}&interval=${speed > 1 ? 15 : 2}`,
  );
  await bench.goto();
  await bench.untilFacts(ID, FRESH);
  await bench.choose(name);
  if (speed > 1) await bench.setSpeed(speed);
  return bench;
}

describe('a failure button of the bench', {concurrency: 4}, () => {
  for (const name of STOPS) {
    it(`${FAILURES[name].title}: ages, then is unknown and sells`, async () => {
      const bench = await breakIt(name);
      await bench.untilFacts(ID, AGING);
      expect((await bench.facts(ID)).words).to.match(/^In stock, checked \d/);
      await bench.untilFacts(ID, UNKNOWN);
      expect(await bench.counter('errors')).to.be.greaterThan(0);
      await bench.choose('none');
      await bench.untilFacts(ID, FRESH);
      await bench.close();
    });
  }

  for (const name of HARMLESS) {
    it(`${FAILURES[name].title}: every claim stays fresh`, async () => {
      const bench = await breakIt(name, 1);
      const asked = await bench.counter('requests');
      await bench.watchStates(ID);
      await bench.untilCounter('requests', asked + 3);
      expect(await bench.statesSeen()).to.eql(['low-stock']);
      expect(await bench.counter('errors')).to.equal(0);
      await bench.close();
    });
  }

  it('Wrong types: unknown at once, and no number', async () => {
    const bench = await breakIt('wrong-types', 1);
    await bench.untilFacts(ID, UNKNOWN);
    await bench.close();
  });

  it('Old answer from an edge: the newer claim stays and ages', async () => {
    const bench = await breakIt('old-edge', 1);
    await bench.openTab('stock');
    await bench.watchStates(ID);
    await bench.untilFacts(ID, AGING);
    expect(await bench.statesSeen()).to.eql(['low-stock', 'low-stock stale']);
    expect(await bench.counter('errors')).to.equal(0);
    await bench.close();
  });

  it('Server clock behind: loses, until what is known has expired', async () => {
    const bench = await breakIt('clock-behind');
    await bench.untilFacts(ID, AGING);
    await bench.untilFacts(ID, FRESH);
    await bench.close();
  });
});

describe('the failure buttons of the bench', () => {
  it('are one for each failure, and say what must happen', async () => {
    const bench = await demo.openBench('#tab=answers');
    await bench.goto();
    for (const [name, {expect: words, title}] of Object.entries(FAILURES)) {
      await bench.choose(name);
      const read = await bench.page.$eval('[aria-pressed="true"]', (button) =>
        button.textContent?.trim(),
      );
      expect(read).to.equal(title);
      const text = await bench.page.$eval('.expect', (element) =>
        element.textContent?.replace(/\s+/g, ' ').trim(),
      );
      expect(text).to.equal(`What must happen: ${words}`);
    }
    await bench.close();
  });
});
