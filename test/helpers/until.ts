/** Far more than the slowest machine takes; a test waits for as long at most. */
const TIMEOUT_MS = 120_000;

const nextFrame = () =>
  new Promise<number>((resolve) => requestAnimationFrame(resolve));

/**
 * Waits for a condition, frame by frame: fake timers do not stop frames.
 *
 * @param what Named in the error.
 * @throws Error after two minutes.
 */
export async function until(
  condition: () => unknown,
  what = String(condition),
): Promise<void> {
  const start = await nextFrame();
  while (!condition()) {
    if ((await nextFrame()) - start > TIMEOUT_MS) {
      throw new Error(`This has not come true: ${what}.`);
    }
  }
}

/** Waits two frames: pending changes are painted by then. */
export async function waitForPaint(): Promise<void> {
  await nextFrame();
  await nextFrame();
}
