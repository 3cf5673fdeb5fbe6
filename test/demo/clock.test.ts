import {expect} from 'chai';
import {describe, it} from 'node:test';
import {BenchClock} from '../../demo/time/bench-clock.js';
import {createTimers} from '../../demo/time/timers.js';

/** Real time that only the test moves. */
function stillTime() {
  let now = 0;
  let last = 0;
  const waiting = new Map<number, {at: number; run: () => void}>();
  return {
    now: () => now,
    set: (run: () => void, ms: number) => {
      waiting.set(++last, {at: now + ms, run});
      return last;
    },
    clear: (handle: number) => void waiting.delete(handle),
    get size() {
      return waiting.size;
    },
    pass(ms: number) {
      now += ms;
      for (const [handle, {at, run}] of waiting) {
        if (at > now) continue;
        waiting.delete(handle);
        run();
      }
    },
  };
}

describe("the bench's clock", () => {
  it('goes on from where it was when its pace changes', () => {
    const real = stillTime();
    const clock = new BenchClock(real.now, 1000);
    real.pass(10);
    expect(clock.now()).to.equal(1010);
    clock.setSpeed(60);
    expect(clock.now()).to.equal(1010);
    real.pass(10);
    expect(clock.now()).to.equal(1610);
    clock.setSpeed(1);
    real.pass(10);
    expect(clock.now()).to.equal(1620);
    expect(clock.realMs(50)).to.equal(50);
  });

  it('stands while it is held, by whomever', () => {
    const real = stillTime();
    const clock = new BenchClock(real.now, 1000);
    clock.setSpeed(10);
    const [first, second] = [clock.hold(), clock.hold()];
    real.pass(10);
    expect(clock.now()).to.equal(1000);
    first();
    first();
    real.pass(10);
    expect(clock.now()).to.equal(1000);
    second();
    real.pass(10);
    expect(clock.now()).to.equal(1100);
  });

  it('never goes back, and needs a pace', () => {
    const clock = new BenchClock();
    for (const speed of [0, -1, NaN]) {
      expect(() => clock.setSpeed(speed)).to.throw(TypeError);
    }
  });
});

describe('timers by that clock', () => {
  const begin = () => {
    const real = stillTime();
    const clock = new BenchClock(real.now, 0);
    const timers = createTimers(clock, real);
    const ran: string[] = [];
    return {clock, ran, real, timers};
  };

  it('run when it is time, with what they were given', () => {
    const {ran, real, timers} = begin();
    timers.setTimeout((name) => ran.push(String(name)), 100, 'one');
    real.pass(99);
    expect(ran).to.eql([]);
    real.pass(1);
    expect(ran).to.eql(['one']);
    expect(real.size).to.equal(0);
  });

  it('keep pace with a clock that goes faster, then slower', () => {
    const {clock, ran, real, timers} = begin();
    timers.setTimeout(() => ran.push('one'), 1000);
    timers.setTimeout(() => ran.push('two'), 2000);
    real.pass(400);
    clock.setSpeed(60);
    real.pass(10);
    expect(ran).to.eql(['one']);
    clock.setSpeed(1);
    real.pass(999);
    expect(ran).to.eql(['one']);
    real.pass(1);
    expect(ran).to.eql(['one', 'two']);
  });

  it('wait as long as the clock is held, unless they are due', () => {
    const {clock, ran, real, timers} = begin();
    timers.setTimeout(() => ran.push('before'), 100);
    real.pass(40);
    const release = clock.hold();
    timers.setTimeout(() => ran.push('due'));
    timers.setTimeout(() => ran.push('while'), 70);
    real.pass(500);
    expect(ran).to.eql(['due']);
    release();
    real.pass(59);
    expect(ran).to.eql(['due']);
    real.pass(1);
    expect(ran).to.eql(['due', 'before']);
    real.pass(10);
    expect(ran).to.eql(['due', 'before', 'while']);
  });

  it('can be cleared, and end with their page', () => {
    const {clock, ran, real, timers} = begin();
    timers.clearTimeout(timers.setTimeout(() => ran.push('one'), 10));
    timers.clearTimeout(undefined);
    timers.setTimeout(() => ran.push('two'), 10);
    timers.stop();
    clock.setSpeed(60);
    real.pass(10);
    expect(ran).to.eql(['two']);
  });
});
