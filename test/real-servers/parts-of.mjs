/**
 * The parts of a suite that run: the one that `--only` names, or all.
 *
 * @param {string[]} all
 * @param {string | undefined} only
 */
export const partsOf = (all, only) => {
  if (only === undefined) return all;
  if (all.includes(only)) return [only];
  throw new Error(`--only takes ${all.join(' or ')}, not "${only}".`);
};
