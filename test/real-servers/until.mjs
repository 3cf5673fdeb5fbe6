const CHECK_MS = 20;

/**
 * Resolves with the first truthy value of `condition`; rejects after `limitMs`.
 *
 * @template Value
 * @param {() => Value | Promise<Value>} condition
 * @param {string} what the end of the sentence "Waited in vain for …"
 * @returns {Promise<Value>}
 */
export const until = async (condition, what, limitMs = 10_000) => {
  const deadline = Date.now() + limitMs;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (Date.now() > deadline) {
      throw new Error(`Waited in vain for ${what} (${limitMs / 1000} s).`);
    }
    await new Promise((resolve) => {
      setTimeout(resolve, CHECK_MS);
    });
  }
};
