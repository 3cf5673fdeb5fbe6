import type {SharedAnswer} from './shared-answer.js';

/** When answers were true, and when they were first heard. */
export type FirstHeard = Map<string, [trueAt: number, heardAt: number]>;

/** So many are remembered: four hours of polls at the default interval. */
const MAX_ANSWERS = 1000;
/** `Date` counts whole seconds: within one, two answers may look alike. */
const DATE_STEP_MS = 1000;

/**
 * When an answer that was heard before was true; 0: it is new. A service
 * worker, a proxy or a cache may repeat one, with the same `Date` and
 * `Stock-As-Of`; without a `Date` nothing can be told.
 */
export const repeatedTrueAt = (
  first: FirstHeard,
  [askedAt, , , ageMs, readAt, sentAt]: SharedAnswer,
  heardAt: number,
): number => {
  if (!sentAt) return 0;
  const key = `${sentAt} ${readAt}`;
  const times = first.get(key) ?? [Infinity, heardAt];
  times[0] = Math.min(times[0], askedAt - ageMs);
  // The one that was heard last is forgotten last.
  first.delete(key);
  first.set(key, times);
  if (first.size > MAX_ANSWERS) first.delete([...first.keys()][0]!);
  return askedAt - times[1] < DATE_STEP_MS ? 0 : times[0];
};
