/**
 * Waits for a promise, but no longer than this many ms; then `onLate` says
 * what comes instead, or throws.
 */
export async function within<Value>(
  ms: number,
  promise: Promise<Value>,
  onLate: () => Value,
): Promise<Value> {
  let timer;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  }).then(onLate);
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
