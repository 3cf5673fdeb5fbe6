/** Far more than an answer takes, also on a machine that is busy. */
const LIMIT_MS = 8_000;

/**
 * Waits until a condition holds.
 *
 * @param {() => boolean | Promise<boolean>} condition
 * @returns {Promise<boolean>} false if it did not: a check tells what is wrong
 */
export const settles = async (condition) => {
  const deadline = Date.now() + LIMIT_MS;
  while (Date.now() < deadline) {
    if (await condition()) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
};
