import type {CounterId} from './counter.js';
import {SEVERITIES} from './contradictions.js';
import type {Finding, Reason} from './report.js';
import {forEachOf, type Steps} from './steps.js';

/** What findings say of one counter. */
export interface Named {
  readonly reasons: Reason[];
  /** By its worst contradiction: 3, 2 or 1; 0 without one. */
  worst: number;
  /** The weight of the suspicions that name it. */
  suspicions: number;
}

/**
 * Season alone makes honest counters silent, and in a year of a real shop the
 * silent ones were corrected less often than others. So it ranks among equals:
 * it weighs less than one day with a sale.
 */
const weightOf = ({rule}: Finding) => (rule === 'silent' ? 0.001 : 1);

/** By product, then by value. */
export type NamedCounters = Map<string, Map<string | undefined, Named>>;

function namedOf(all: NamedCounters, {productId, valueId}: CounterId): Named {
  let values = all.get(productId);
  if (!values) all.set(productId, (values = new Map()));
  let named = values.get(valueId);
  if (!named) {
    values.set(valueId, (named = {reasons: [], worst: 0, suspicions: 0}));
  }
  return named;
}

const countersOf = ({counters}: Finding) => counters;

/** What is said of each counter that is named. */
export function* collectNamed(
  contradictions: readonly Finding[],
  suspicions: readonly Finding[],
): Steps<NamedCounters> {
  const all: NamedCounters = new Map();
  const noteReason = ({rule, evidence}: Finding, id: CounterId) => {
    const named = namedOf(all, id);
    named.reasons.push({rule, evidence});
    return named;
  };
  yield* forEachOf(contradictions, countersOf, (id, finding) => {
    const weight = SEVERITIES.length - SEVERITIES.indexOf(finding.severity);
    const named = noteReason(finding, id);
    named.worst = Math.max(named.worst, weight);
  });
  yield* forEachOf(suspicions, countersOf, (id, finding) => {
    noteReason(finding, id).suspicions += weightOf(finding);
  });
  return all;
}
