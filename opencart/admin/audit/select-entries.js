// What of a report is shown: without what the owner has answered, and only what
// the filter lets through.
import {CounterMap} from './counter-map.js';
import {filter, forEach} from './in-turns.js';
import {keyOf, keyOfFinding, keyOfPlace, keyOfReason} from './keys.js';

/** Who says "plenty" has answered these. */
const ANSWERED_BY_PLENTY = new Set(['placeholder', 'repeated', 'cover']);

/** A product that is plenty has values that are. */
export const isPlenty = (plenty, {productId, valueId}) =>
  plenty.has(`${productId}:0`) ||
  (valueId !== undefined && plenty.has(`${productId}:${valueId}`));

/** A finding without the counters that are plenty; null for none left. */
function* narrow(finding, plenty) {
  if (plenty.size === 0 || !ANSWERED_BY_PLENTY.has(finding.rule)) {
    return finding;
  }
  const counters = yield* filter(
    finding.counters,
    (counter) => !isPlenty(plenty, counter),
  );
  if (counters.length === finding.counters.length) return finding;
  if (counters.length === 0) return null;
  const {evidence} = finding;
  return {
    ...finding,
    counters,
    evidence:
      evidence.counters === undefined
        ? evidence
        : {...evidence, counters: counters.length},
  };
}

/** The findings that nobody has answered. */
function* openFindings(findings, {plenty, dismissed}) {
  if (plenty.size === 0 && dismissed.size === 0) return findings;
  const open = [];
  for (const finding of findings) {
    const rest = dismissed.has(keyOfFinding(finding))
      ? null
      : yield* narrow(finding, plenty);
    if (rest) open.push(rest);
    yield;
  }
  return open;
}

/** A place without the reasons that were answered; null for none left. */
const openPlace = (place, {plenty, dismissed}) => {
  if (place.reasons.length === 0) return place;
  const reasons = place.reasons.filter(
    (reason) =>
      !(ANSWERED_BY_PLENTY.has(reason.rule) && isPlenty(plenty, place)) &&
      !dismissed.has(keyOfReason(reason, place)),
  );
  if (reasons.length === place.reasons.length) return place;
  return reasons.length > 0 ? {...place, reasons} : null;
};

function* openPlaces(places, answers) {
  const open = [];
  const {plenty, dismissed} = answers;
  const isAnswered = plenty.size > 0 || dismissed.size > 0;
  if (!isAnswered) return places;
  yield* forEach(places, (place) => {
    const rest = dismissed.has(keyOfPlace(place))
      ? null
      : openPlace(place, answers);
    if (rest) open.push(rest);
  });
  return open;
}

/**
 * The report without what its owner has answered.
 *
 * @param {object} report of the audit
 * @param {{plenty: Set<string>, dismissed: Map<string, object>}} answers
 */
export function* openReport(report, answers) {
  return {
    contradictions: yield* openFindings(report.contradictions, answers),
    countFirst: yield* openPlaces(report.countFirst, answers),
    suspicions: yield* openFindings(report.suspicions, answers),
  };
}

/** The products that a search finds by name or id; null without one. */
function* findProducts(counters, search) {
  const text = search.trim().toLowerCase();
  if (text === '') return null;
  const found = new Set();
  yield* forEach(counters, ({productId, name}) => {
    if (productId === text || name.toLowerCase().includes(text)) {
      found.add(productId);
    }
  });
  return found;
}

/** The counters that findings of this severity name. */
function* namedBy(findings, severity) {
  const named = new CounterMap();
  for (const finding of findings) {
    if (finding.severity !== severity) continue;
    yield* forEach(finding.counters, (counter) =>
      named.set(keyOf(counter), true),
    );
    yield;
  }
  return named;
}

/**
 * What the filter lets through.
 *
 * @param {object} report as {@link openReport} returns it
 * @param {{search: string, rule: string, severity: string}} wanted empty for all
 */
export function* filterReport(report, counters, {search, rule, severity}) {
  const products = yield* findProducts(counters, search);
  const isFound = ({productId}) => !products || products.has(productId);
  const isWanted = (finding) =>
    (!rule || finding.rule === rule) &&
    (!severity || finding.severity === severity) &&
    (!products || finding.counters.some(isFound));
  const findings = [...report.contradictions, ...report.suspicions];
  const named = severity ? yield* namedBy(findings, severity) : null;
  const isWantedPlace = (place) =>
    (!rule || place.reasons.some((reason) => reason.rule === rule)) &&
    (!named || named.has(keyOf(place))) &&
    isFound(place);
  const isAll = !rule && !severity && !products;
  return {
    contradictions: yield* filter(report.contradictions, isWanted),
    countFirst: isAll
      ? report.countFirst
      : yield* filter(report.countFirst, isWantedPlace),
    suspicions: yield* filter(report.suspicions, isWanted),
  };
}

/** The rules that a report names, in its order. */
export const rulesOf = ({contradictions, suspicions}) => {
  const rules = new Set();
  for (const {rule} of contradictions) rules.add(rule);
  for (const {rule} of suspicions) rules.add(rule);
  return [...rules];
};
