import {expect} from 'chai';
import {describe, it} from 'node:test';
import type {Bench} from '../../demo/bench/bench.js';
import type {ShopFrame} from '../../demo/frame/shop-frame.js';
import {Stage} from '../../demo/player/stage.js';
import type {Check} from '../../demo/player/story.js';
import {BenchClock} from '../../demo/time/bench-clock.js';

const MINUTE_MS = 60_000;

/** A stage on a computer that takes a minute from one look to the next. */
function busyStage() {
  let now = 0;
  const clock = new BenchClock(() => (now += MINUTE_MS), 0);
  const checks: Check[] = [];
  const stage = new Stage(
    {clock} as Bench,
    {} as ShopFrame,
    {onStep: () => {}, onCheck: (check) => checks.push(check)},
    new AbortController().signal,
  );
  return {checks, stage};
}

describe('a check of a story', () => {
  it('gives a busy computer as many looks as a free one', async () => {
    const {checks, stage} = busyStage();
    let looks = 0;
    await stage.check({
      what: 'Looks',
      expected: 'enough',
      actual: () => (++looks > 10 ? 'enough' : 'too few'),
      withinSeconds: 1,
    });
    expect(checks.map(({actual}) => actual)).to.eql(['enough']);
  });

  it('ends all the same', async () => {
    const {checks, stage} = busyStage();
    await stage.check({
      what: 'The page says',
      expected: 'never',
      actual: () => 'always',
      withinSeconds: 0.2,
    });
    expect(checks.map(({isAsExpected}) => isAsExpected)).to.eql([false]);
  });
});
