import {expect} from 'chai';
import {after, before, describe, it} from 'node:test';
import {FAILURES, type FailureName} from '../../../demo/mock/mock-failures.js';
import type {BenchPage} from './bench-page.js';
import {Demo} from './demo.js';

/** The drift scarf, with four in stock. */
const ID = '30';
const FRESH = {availability: 'low-stock', isStale: false, words: 'Only 4 left'};
const AGING = {
  availability: 'low-stock',
  isStale: true,
  wordsStart: 'In stock, checked ',
};
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
/**
 * Failures that change no text on the page, and seconds between polls that leave
 * room for them.
 */
const HARMLESS = [
  ['none', 2],
  ['slow', 5],
  ['clock-ahead', 2],
] as const;

let demo: Demo;
before(async () => {
  demo = await Demo.open();
});
after(() => demo.close());

interface Pace {
  /** Times as fast as real time. */
  readonly speed: number;
  /** Seconds between polls. */
  readonly interval: number;
}

const REAL_TIME: Pace = {speed: 1, interval: 2};
const FAST: Pace = {speed: 60, interval: 15};

/** Shows a healthy page and chooses a failure. */
const breakIt = (
  name: FailureName,
  {interval, speed}: Pace,
  watch: (bench: BenchPage) => Promise<void>,
): Promise<void> =>
  demo.useBench(
    `#page=product-${ID}&product=${ID}&interval=${interval}`,
    async (bench) => {
      await bench.untilFacts(ID, FRESH);
      await bench.choose(name);
      if (speed > 1) await bench.setSpeed(speed);
      await watch(bench);
    },
  );

describe('a failure button of the bench', {concurrency: 4}, () => {
  for (const name of STOPS) {
    it(`${FAILURES[name].title}: ages, then is unknown and sells`, () =>
      breakIt(name, FAST, async (bench) => {
        await bench.untilFacts(ID, AGING);
        await bench.untilFacts(ID, UNKNOWN);
        expect(await bench.counter('errors')).to.be.greaterThan(0);
        await bench.choose('none');
        await bench.untilFacts(ID, FRESH);
      }));
  }

  for (const [name, interval] of HARMLESS) {
    it(`${FAILURES[name].title}: every claim stays fresh`, () =>
      breakIt(name, {...REAL_TIME, interval}, async (bench) => {
        const asked = await bench.counter('requests');
        await bench.watchStates(ID);
        await bench.untilCounter('requests', asked + 3);
        expect(await bench.statesSeen()).to.eql(['low-stock']);
        expect(await bench.counter('errors')).to.equal(0);
      }));
  }

  it('Wrong types: unknown at once, and no number', () =>
    breakIt('wrong-types', REAL_TIME, (bench) =>
      bench.untilFacts(ID, UNKNOWN),
    ));

  it('Old answer from an edge: the newer claim stays and ages', () =>
    breakIt('old-edge', REAL_TIME, async (bench) => {
      await bench.openTab('stock');
      await bench.watchStates(ID);
      await bench.untilFacts(ID, AGING);
      // On a slow machine it has aged before the first look.
      const seen = await bench.statesSeen();
      expect(seen.filter((state) => state !== 'low-stock')).to.eql([
        'low-stock stale',
      ]);
      expect(await bench.counter('errors')).to.equal(0);
    }));

  it('Server clock behind: loses, until what is known has expired', () =>
    breakIt('clock-behind', FAST, async (bench) => {
      await bench.untilFacts(ID, AGING);
      await bench.untilFacts(ID, FRESH);
    }));
});

describe('the failure buttons of the bench', () => {
  it('are one for each failure, and say what must happen', () =>
    demo.useBench('#tab=answers', async (bench) => {
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
    }));
});
