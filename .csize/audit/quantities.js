import { sortInSteps } from './sort-in-steps.js';
import { forEach } from './steps.js';
export function* countQuantities(counters) {
    const counts = new Map();
    yield* forEach(counters, ({ quantity }) => {
        counts.set(quantity, (counts.get(quantity) ?? 0) + 1);
    });
    const sorted = yield* sortInSteps([...counts], ([a], [b]) => a - b);
    return { counts: sorted, total: counters.length };
}
/** The number in the middle of numbers that are sorted, each so many times. */
function medianOf(counts, total) {
    const middles = [(total - 1) >> 1, total >> 1].map((place) => {
        let seen = 0;
        return counts.find(([, counters]) => (seen += counters) > place)?.[0];
    });
    const [low, high] = middles;
    return low === undefined || high === undefined ? low : (low + high) / 2;
}
/** Quantities spread over powers: so their logarithms are compared. */
const logOf = (quantity) => Math.log1p(Math.max(0, quantity));
/** 3.5 standard deviations of a normal distribution, by the MAD. */
const DISTANCE = 3.5 * 1.4826;
/**
 * The median of ln(1 + quantity), and what lies far above it: more than 3.5
 * times 1.4826 MAD. One counter is left out, the greatest: whatever is judged
 * is left out of its own comparison, and where only what lies far above is
 * named, leaving out any of these gives the same two numbers.
 */
export function* findLimit({ counts, total, }) {
    const others = counts.map(([quantity, counters], index) => {
        const isLast = index === counts.length - 1;
        return [logOf(quantity), isLast ? counters - 1 : counters];
    });
    const median = medianOf(others, total - 1);
    if (median === undefined)
        return undefined;
    const distances = yield* sortInSteps(others.map(([log, counters]) => [Math.abs(log - median), counters]), ([a], [b]) => a - b);
    const mad = medianOf(distances, total - 1) ?? 0;
    return { median, limit: median + DISTANCE * mad };
}
