import type {BenchClock} from './bench-clock.js';
import {createTimers} from './timers.js';

type PageWindow = Window & typeof globalThis;

/**
 * Replaces a page's timers, `Date` and `performance.now()` with the bench's
 * clock, before its scripts run. Returns how to stop.
 */
export function installClock(page: PageWindow, clock: BenchClock): () => void {
  const setReal = page.setTimeout.bind(page);
  const clearReal = page.clearTimeout.bind(page);
  const timers = createTimers(clock, {
    set: (run, ms) => setReal(run, ms),
    clear: (handle) => clearReal(handle),
  });
  const loadedAt = clock.now();
  const RealDate = page.Date;
  class PageDate extends RealDate {
    constructor(...parts: [] | ConstructorParameters<DateConstructor>) {
      if (parts.length > 0) super(...(parts as [string]));
      else super(clock.now());
    }
    static override now(): number {
      return Math.floor(clock.now());
    }
  }
  Object.assign(page, {
    Date: PageDate,
    setTimeout: timers.setTimeout,
    clearTimeout: timers.clearTimeout,
  });
  page.performance.now = () => clock.now() - loadedAt;
  return timers.stop;
}
