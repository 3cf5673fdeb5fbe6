const LIMIT_MS = 20_000;

const nextFrame = () =>
  new Promise<number>((resolve) => requestAnimationFrame(resolve));

/**
 * Waits, frame by frame, for a condition. Frames have their own clock, which
 * fake timers leave alone.
 */
export async function until(condition: () => unknown): Promise<void> {
  const start = await nextFrame();
  while (!condition()) {
    if ((await nextFrame()) - start > LIMIT_MS) {
      throw new Error(`This has not come true: ${String(condition)}`);
    }
  }
}

/** Two frames: what was about to be painted is on the screen. */
export async function painted(): Promise<void> {
  await nextFrame();
  await nextFrame();
}
