/**
 * The record as a page with this low-stock threshold sees it: "low" is the
 * page's choice, so a disclosed number decides it, not the endpoint's word.
 */
export function withLow(record, low) {
    const { availability, left } = record;
    return left === undefined || !/^(in|low)-/.test(availability)
        ? record
        : Object.freeze({
            ...record,
            availability: left > low ? 'in-stock' : left ? 'low-stock' : 'out-of-stock',
        });
}
