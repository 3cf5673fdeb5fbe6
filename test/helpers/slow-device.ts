import {painted} from './until.js';

/** What another script does on each change: together a very long task. */
export const spend = (ms: number): void => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};

/**
 * A very slow device: each look at the clock takes its time.
 *
 * @param clock The one of the page.
 * @param lookMs What a look takes.
 * @param elapsedMs How much later it is.
 */
export function makeSlow(clock: Performance, lookMs = 6, elapsedMs = 0): void {
  const now = clock.now.bind(clock);
  clock.now = () => {
    const end = now() + lookMs;
    while (now() < end);
    return end + elapsedMs;
  };
}

/** The same for this page, from its next task on. */
export async function slowDown(
  lookMs?: number,
  elapsedMs?: number,
): Promise<void> {
  // The task that the test was begun in may be old.
  await painted();
  makeSlow(performance, lookMs, elapsedMs);
}

export const giveBackClock = (): void => {
  delete (performance as Partial<Performance>).now;
};

/** What has been counted at the end of each task, until it is all. */
export const watchTasks = (count: () => number, all: number): number[] => {
  const counts: number[] = [];
  const {port1, port2} = new MessageChannel();
  port1.onmessage = () => {
    counts.push(count());
    if (count() < all) port2.postMessage(null);
    else port1.close();
  };
  port2.postMessage(null);
  return counts;
};
