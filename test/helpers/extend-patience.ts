/** For so long a press waits for its verify (src/client). */
const PATIENCE_MS = 800;
/** Far more than the slowest machine takes to answer. */
const EXTENDED_MS = 60_000;

/**
 * Gives a page's verifies much longer, so that a slow machine does not use up
 * their patience. A test of the patience itself stops the time (see
 * fake-clock.ts), which replaces this.
 */
export function extendPatience(page: Window & typeof globalThis): void {
  const {setTimeout} = page;
  const patient = (run: TimerHandler, ms?: number, ...args: unknown[]) => {
    const late = ms === PATIENCE_MS ? EXTENDED_MS : ms;
    return Reflect.apply(setTimeout, page, [run, late, ...args]) as number;
  };
  Object.assign(page, {setTimeout: patient});
}
