/** What it resolves with, or `null` if it fails: there is no writer just now. */
export const quietly = async (act) => {
  try {
    return await act();
  } catch {
    return null;
  }
};
