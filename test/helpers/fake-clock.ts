import {useFakeTimers} from 'sinon';

let restore: (() => void) | undefined;

afterEach(() => {
  restore?.();
  restore = undefined;
});

type Faked = 'Date' | 'performance' | 'setTimeout' | 'clearTimeout';

function fake(toFake: Faked[], now: number) {
  restore?.();
  const clock = useFakeTimers({toFake, now, shouldClearNativeTimers: true});
  restore = () => clock.restore();
  return clock;
}

/** Time stands still, until the test ends, but for `tickAsync()`. */
export const stopTime = (now = Date.now()) =>
  fake(['Date', 'performance', 'setTimeout', 'clearTimeout'], now);

/** Both clocks stand still but for `tick()`; timers run on as they do. */
export const holdClocks = () => fake(['Date', 'performance'], Date.now());

/** The wall clock jumps; timers run on as they do. */
export function skipTime(ms: number): void {
  fake(['Date'], Date.now()).tick(ms);
}
