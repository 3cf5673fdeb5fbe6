import type {BenchClock} from './bench-clock.js';

interface Timer {
  readonly dueAt: number;
  readonly run: () => void;
  handle: number;
}

/** The browser's own timers. */
export interface RealTimers {
  set(run: () => void, ms: number): number;
  clear(handle: number): void;
}

/** The same, by the clock of the bench. */
export type BenchTimers = ReturnType<typeof createTimers>;

/** Creates `setTimeout` and `clearTimeout` for a clock that changes its pace. */
export function createTimers(clock: BenchClock, real: RealTimers) {
  const timers = new Map<number, Timer>();
  let last = 0;

  const arm = (id: number, timer: Timer) => {
    const ms = clock.realMs(Math.max(0, timer.dueAt - clock.now()));
    // It is armed again when the clock goes on.
    if (ms > 0 && clock.isHeld) return;
    // A named function, so that a profile shows whose time this is.
    timer.handle = real.set(function runPageTimer() {
      // The clock has been held meanwhile.
      if (clock.now() < timer.dueAt) return arm(id, timer);
      timers.delete(id);
      timer.run();
    }, ms);
  };

  const stop = clock.subscribe(() => {
    for (const [id, timer] of timers) {
      real.clear(timer.handle);
      arm(id, timer);
    }
  });

  return {
    /** To be called when the page is gone. */
    stop,
    setTimeout(
      run: (...args: unknown[]) => void,
      ms = 0,
      ...args: unknown[]
    ): number {
      const id = ++last;
      const dueAt = clock.now() + Math.max(0, ms);
      const timer = {dueAt, run: () => run(...args), handle: 0};
      timers.set(id, timer);
      arm(id, timer);
      return id;
    },
    clearTimeout(id?: number): void {
      const timer = timers.get(id ?? 0);
      if (!timer) return;
      timers.delete(id ?? 0);
      real.clear(timer.handle);
    },
  };
}
