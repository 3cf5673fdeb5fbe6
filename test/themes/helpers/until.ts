const TIMEOUT_MS = 20_000;

/** Waits for a condition, frame by frame. @throws Error after 20 s, with `what`. */
export async function until(what: string, isMet: () => unknown): Promise<void> {
  const end = performance.now() + TIMEOUT_MS;
  while (!isMet()) {
    if (performance.now() > end) throw new Error(`It never came: ${what}.`);
    await new Promise(requestAnimationFrame);
  }
}
