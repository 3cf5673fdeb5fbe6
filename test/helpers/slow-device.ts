import {waitForPaint} from './until.js';

/** Blocks the main thread, as another script may do on each change. */
export const spend = (ms: number): void => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};

/**
 * Simulates a very slow device: each reading of the clock is later by the same
 * time, and no other time passes. How fast the machine is changes nothing.
 *
 * @param clock `performance` of the page.
 * @param stepMs How much later each reading is.
 * @param elapsedMs Added to each reading.
 */
export function makeSlow(clock: Performance, stepMs = 6, elapsedMs = 0): void {
  let time = clock.now() + elapsedMs;
  clock.now = () => (time += stepMs);
}

/** The same for this page, from its next task. */
export async function slowDown(
  stepMs?: number,
  elapsedMs?: number,
): Promise<void> {
  // The current task may have run for a while.
  await waitForPaint();
  makeSlow(performance, stepMs, elapsedMs);
}

export const giveBackClock = (): void => {
  delete (performance as Partial<Performance>).now;
};

/** Collects the count at the end of each task, until it reaches the total. */
export const watchTasks = (count: () => number, total: number): number[] => {
  const counts: number[] = [];
  const {port1, port2} = new MessageChannel();
  port1.onmessage = () => {
    counts.push(count());
    if (count() < total) port2.postMessage(null);
    else port1.close();
  };
  port2.postMessage(null);
  return counts;
};
