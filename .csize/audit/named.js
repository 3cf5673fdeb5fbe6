import { SEVERITIES } from './contradictions.js';
import { forEach } from './steps.js';
/**
 * Season alone makes honest counters silent, and in a year of a real shop the
 * silent ones were corrected less often than others. So it ranks among equals:
 * it weighs less than one day with a sale.
 */
const weightOf = ({ rule }) => (rule === 'silent' ? 0.001 : 1);
function namedOf(all, { productId, valueId }) {
    let values = all.get(productId);
    if (!values)
        all.set(productId, (values = new Map()));
    let named = values.get(valueId);
    if (!named) {
        values.set(valueId, (named = { reasons: [], worst: 0, suspicions: 0 }));
    }
    return named;
}
/** What is said of each counter that is named. */
export function* collectNamed(contradictions, suspicions) {
    const all = new Map();
    const noteReason = ({ rule, evidence }, id) => {
        const named = namedOf(all, id);
        named.reasons.push({ rule, evidence });
        return named;
    };
    yield* forEach(contradictions, (finding) => {
        const weight = SEVERITIES.length - SEVERITIES.indexOf(finding.severity);
        for (const id of finding.counters) {
            const named = noteReason(finding, id);
            named.worst = Math.max(named.worst, weight);
        }
    });
    for (const finding of suspicions) {
        yield* forEach(finding.counters, (id) => {
            noteReason(finding, id).suspicions += weightOf(finding);
        });
    }
    return all;
}
