/** The product's own limits begin here; what a mock waits is shorter. */
const LONG_MS = 600;
/** Far more than the slowest machine takes to answer. */
const PATIENCE_MS = 60_000;

/**
 * Gives a page's long timers much longer, so that a slow machine does not use
 * up the patience of what is tested: a verify waits for 800 ms. A test of the
 * patience itself stops the time (see fake-clock.ts), which replaces this.
 */
export function extendPatience(page: Window & typeof globalThis): void {
  const {setTimeout} = page;
  const patient = (run: TimerHandler, ms = 0, ...args: unknown[]) => {
    const late = ms < LONG_MS ? ms : Math.max(ms, PATIENCE_MS);
    return Reflect.apply(setTimeout, page, [run, late, ...args]) as number;
  };
  Object.assign(page, {setTimeout: patient});
}
