import {useFakeTimers} from 'sinon';
import {configure} from 'true-stock';

let restore: (() => void) | undefined;

afterEach(() => {
  restore?.();
  restore = undefined;
});

type Clock = 'Date' | 'performance' | 'setTimeout' | 'clearTimeout';

function fake(toFake: Clock[], now: number) {
  restore?.();
  const clock = useFakeTimers({toFake, now, shouldClearNativeTimers: true});
  restore = () => clock.restore();
  return clock;
}

/**
 * Stops time until the test ends; only `tickAsync()` moves it. Now that no
 * machine is too slow for it, the default interval counts.
 */
export function stopTime(now = Date.now()) {
  configure({interval: 15});
  return fake(['Date', 'performance', 'setTimeout', 'clearTimeout'], now);
}

/** Stops both clocks; only `tick()` moves them. Timers keep running. */
export const holdClocks = () => fake(['Date', 'performance'], Date.now());

/** Moves the wall clock. Timers keep running. */
export function skipTime(ms: number): void {
  fake(['Date'], Date.now()).tick(ms);
}
