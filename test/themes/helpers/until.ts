const LIMIT_MS = 20_000;

/** Waits, frame by frame, until something holds; says what when it does not. */
export async function until(what: string, holds: () => unknown): Promise<void> {
  const end = performance.now() + LIMIT_MS;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`It never came: ${what}.`);
    await new Promise(requestAnimationFrame);
  }
}
