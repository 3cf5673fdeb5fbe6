const CHECK_MS = 20;

/** Far more than anything here takes, also on a machine that is busy. */
const LIMIT_MS = 30_000;

/**
 * Waits until a condition holds; resolves with its first truthy value.
 *
 * @template Value
 * @param {() => Value | Promise<Value>} condition
 * @param {string | (() => string | Promise<string>)} what the end of the
 *   sentence "Waited in vain for …", read when the wait is over
 * @returns {Promise<Value>}
 */
export const until = async (condition, what) => {
  const deadline = Date.now() + LIMIT_MS;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (Date.now() > deadline) {
      const told = typeof what === 'function' ? await what() : what;
      throw new Error(`Waited in vain for ${told} (${LIMIT_MS / 1000} s).`);
    }
    await new Promise((resolve) => {
      setTimeout(resolve, CHECK_MS);
    });
  }
};
