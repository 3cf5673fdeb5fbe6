import {expect} from 'chai';
import {after, before as beforeAll, describe, it} from 'node:test';
import {LOOKS} from '../../../demo/bench/bench-state.js';
import {Demo} from './demo.js';

let demo: Demo;
beforeAll(async () => {
  demo = await Demo.open();
});
after(() => demo.close());

describe('nothing moves without the reader’s doing', {concurrency: 2}, () => {
  for (const look of Object.keys(LOOKS)) {
    for (const page of ['product-46', 'listing']) {
      it(`${look}, ${page}: it is answered, sells out and is back`, async () => {
        const bench = await demo.openBench(
          `#look=${look}&page=${page}&product=28&tab=stock`,
        );
        const id = page === 'listing' ? '28' : '46';
        // Slow enough to be painted before the script comes.
        await bench.page.emulateCPUThrottling(6);
        await bench.watchShifts();
        await bench.goto();
        await bench.untilFacts(id, {isBlocked: false});
        await bench.untilAnswered();
        await bench.setStock(`${id}:0`);
        await bench.untilFacts(id, {isBlocked: true});
        await bench.setStock('');
        await bench.untilFacts(id, {isBlocked: false});
        expect(await bench.shiftsSeen()).to.eql([]);
        await bench.close();
      });
    }
  }
});
