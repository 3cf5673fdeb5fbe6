import {expect} from 'chai';
import {after, before as beforeAll, describe, it} from 'node:test';
import {THEMES} from '../../../demo/bench/bench-state.js';
import {Demo} from './demo.js';
import {layoutShiftsOf, watchLayoutShifts} from './layout-shifts.js';

let demo: Demo;
beforeAll(async () => {
  demo = await Demo.open();
});
after(() => demo.close());

const SIZES = {
  'a desk': {width: 1280, height: 800},
  'a phone': {width: 360, height: 780},
};

describe('nothing moves without the reader’s doing', {concurrency: 2}, () => {
  for (const [look, page, where] of Object.keys(THEMES).flatMap((name) => [
    [name, 'product-46', 'a desk'] as const,
    [name, 'listing', 'a desk'] as const,
    [name, 'product-46', 'a phone'] as const,
  ])) {
    it(`${look}, ${page}, on ${where}: it is answered, sells out and is back`, async () => {
      const bench = await demo.openBench(
        `#look=${look}&page=${page}&product=28&tab=stock`,
        {size: SIZES[where]},
      );
      const id = page === 'listing' ? '28' : '46';
      await watchLayoutShifts(bench.page, 'true-stock.min.js');
      await bench.goto();
      // As on a slow phone, where one change is not drawn with the next; not
      // while the bench itself loads, which takes a slow phone ten seconds.
      await bench.page.emulateCPUThrottling(4);
      await bench.untilFacts(id, {isBlocked: false});
      await bench.untilAnswered();
      await bench.setStock(`${id}:0`);
      await bench.untilFacts(id, {isBlocked: true});
      await bench.setStock('');
      await bench.untilFacts(id, {isBlocked: false});
      expect(await layoutShiftsOf(bench.page)).to.eql([]);
      await bench.close();
    });
  }
});
