import type {Counter} from './counter.js';
import {collectNamed, type Named} from './named.js';
import type {CountFirst, Finding, Reason} from './report.js';
import {sortInSteps} from './sort-in-steps.js';
import {forEach, forEachOf, type Steps} from './steps.js';

const HISTORY = 100;
const CONTRADICTION = 10;
/** A second correction confirms the first; more of them find no more. */
const MOST_HISTORY = 2;
const YEAR = 365;

/** What most counters have. */
const NO_REASONS: readonly Reason[] = Object.freeze([]);

function reasonsOf(counter: Counter, named?: Named): readonly Reason[] {
  const {corrections365 = 0, refused30 = 0} = counter;
  if (!named && !corrections365 && !refused30) return NO_REASONS;
  const reasons: Reason[] = [];
  if (corrections365) {
    reasons.push({rule: 'corrected', evidence: {corrections365}});
  }
  if (refused30) reasons.push({rule: 'refused', evidence: {refused30}});
  return named ? [...reasons, ...named.reasons] : reasons;
}

/**
 * Its hundreds are history, its tens contradictions, its ones suspicions. The
 * rest breaks ties: days with a sale, then all history.
 */
function scoreOf(counter: Counter, named?: Named): number {
  const {saleDays365, sold365 = 0} = counter;
  const {corrections365 = 0, refused30 = 0} = counter;
  const history = corrections365 + refused30;
  const sales = Math.min(YEAR, saleDays365 ?? sold365);
  return (
    HISTORY * Math.min(MOST_HISTORY, history) +
    CONTRADICTION * (named?.worst ?? 0) +
    (named?.suspicions ?? 0) +
    (sales + history / (history + 1)) / (YEAR + 1)
  );
}

function placeOf(counter: Counter, named?: Named): CountFirst {
  const {productId, valueId} = counter;
  const score = scoreOf(counter, named);
  const reasons = reasonsOf(counter, named);
  return valueId === undefined
    ? {productId, score, reasons}
    : {productId, valueId, score, reasons};
}

/** The highest score first; those of one score stay in their order. */
function* sortByScore(places: readonly CountFirst[]): Steps<CountFirst[]> {
  // A shop has many counters, and few scores.
  const byScore = new Map<number, CountFirst[]>();
  yield* forEach(places, (place) => {
    const alike = byScore.get(place.score);
    if (alike) alike.push(place);
    else byScore.set(place.score, [place]);
  });
  const groups = yield* sortInSteps([...byScore], ([a], [b]) => b - a);
  const sorted: CountFirst[] = [];
  yield* forEachOf(
    groups,
    ([, alike]) => alike,
    (place) => sorted.push(place),
  );
  return sorted;
}

/**
 * Ranks counters. Past corrections and refusals foretell the next one best,
 * sales hardly at all (docs/audit.md).
 */
export function* rankCounters(
  counted: readonly Counter[],
  contradictions: readonly Finding[],
  suspicions: readonly Finding[],
): Steps<CountFirst[]> {
  const all = yield* collectNamed(contradictions, suspicions);
  const places: CountFirst[] = [];
  yield* forEach(counted, (counter) => {
    const named = all.get(counter.productId)?.get(counter.valueId);
    places.push(placeOf(counter, named));
  });
  return yield* sortByScore(places);
}
