/** For so long a press waits for its verify, and a poll for its response (src/client). */
const PATIENCE_MS: readonly unknown[] = [800, 8000];
/** Far more than the slowest machine takes to answer. */
const EXTENDED_MS = 60_000;

/**
 * Gives a page's requests much longer, so that a slow machine does not use up
 * their patience. A test of the patience itself stops the time (see
 * fake-clock.ts), which replaces this.
 */
export function extendPatience(page: Window & typeof globalThis): void {
  const {setTimeout} = page;
  const patient = (run: TimerHandler, ms?: number, ...args: unknown[]) => {
    const late = PATIENCE_MS.includes(ms) ? EXTENDED_MS : ms;
    return Reflect.apply(setTimeout, page, [run, late, ...args]) as number;
  };
  Object.assign(page, {setTimeout: patient});
}
