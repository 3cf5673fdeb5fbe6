const TIMEOUT_MS = 20_000;

const nextFrame = () =>
  new Promise<number>((resolve) => requestAnimationFrame(resolve));

/**
 * Waits for a condition, frame by frame: fake timers do not stop frames.
 *
 * @throws Error after 20 s.
 */
export async function until(condition: () => unknown): Promise<void> {
  const start = await nextFrame();
  while (!condition()) {
    if ((await nextFrame()) - start > TIMEOUT_MS) {
      throw new Error(`This has not come true: ${String(condition)}`);
    }
  }
}

/** Waits two frames: pending changes are painted by then. */
export async function painted(): Promise<void> {
  await nextFrame();
  await nextFrame();
}
