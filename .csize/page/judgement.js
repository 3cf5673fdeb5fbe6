import { withLow } from '../client/record.js';
/** The record while it is fresh or aging, else `null`. */
export const claimOf = ({ freshness, record }) => freshness === 'fresh' || freshness === 'aging' ? record : null;
/** Judges what to show; stock counts as low at or below `low`. */
export function judge(snapshot, low) {
    const record = claimOf(snapshot);
    const isStale = snapshot.freshness === 'aging';
    if (!record)
        return { availability: 'unknown', isStale, left: null };
    const { availability, left = null } = withLow(record, low);
    const isShown = availability === 'low-stock' && !isStale;
    return { availability, isStale, left: isShown ? left : null };
}
const refuse = (reason, left) => ({
    ok: reason === 'unconfirmed' ? 'unknown' : false,
    reason: reason,
    ...(left !== undefined && { left }),
});
/**
 * Judges whether the record allows this add-to-cart.
 *
 * The rules follow OpenCart's checkout: OpenCart 4.1.0.4,
 * `system/library/cart/cart.php`, `hasStock()` and `hasMinimum()`.
 */
export function judgeWant(snapshot, { quantity, optionValues = {} }) {
    const record = claimOf(snapshot);
    if (!record)
        return refuse('unconfirmed');
    const { availability, left, minimum = 1, options } = record;
    if (availability === 'unavailable')
        return refuse(availability);
    if (availability !== 'backorder') {
        const counts = Object.entries(optionValues)
            .flatMap(([id, values]) => values.map((value) => options?.[id]?.[value]))
            .filter((count) => typeof count === 'number');
        const fewest = Math.min(left ?? Infinity, ...counts);
        if (availability === 'out-of-stock' || left === 0) {
            return refuse('out-of-stock');
        }
        if (!fewest)
            return refuse('option-out-of-stock');
        if (quantity > fewest)
            return refuse('too-few', fewest);
    }
    return quantity < minimum ? refuse('minimum') : { ok: true };
}
