import { createPlaceholderRule } from './placeholder.js';
import { countQuantities } from './quantities.js';
import { findUnsold, judgeCover, judgeSilent, readOrders, } from './sales-rules.js';
import { findRepeated, findTyped } from './shop-rules.js';
import { sortInSteps } from './sort-in-steps.js';
import { flatMap } from './steps.js';
/** What a rule says of each counter, the strongest finding first. */
function* judgeEach(counters, rule, strengthOf) {
    const findings = yield* flatMap(counters, (counter) => {
        const finding = rule(counter);
        return finding ? [finding] : [];
    });
    const strength = ({ evidence }) => strengthOf(evidence);
    return yield* sortInSteps(findings, (a, b) => strength(b) - strength(a));
}
/** What has stock for years; in a shop without orders, all that may have. */
function* findCover(all, counted, today) {
    const orders = yield* readOrders(all, today);
    if (!orders.any)
        return yield* findUnsold(all);
    return orders.areTelling
        ? yield* judgeEach(counted, judgeCover, ({ years }) => years)
        : [];
}
/**
 * What is worth a count: the rules that err least first. Only what is counted
 * can be counted, so the rest is not suspected.
 *
 * @param all every counter; of a shop without orders, all are named
 */
export function* findSuspicions(all, counted, listed, today) {
    const quantities = yield* countQuantities(counted);
    const placeholder = yield* createPlaceholderRule(quantities, listed);
    const silent = (counter) => judgeSilent(counter, today);
    return [
        ...(yield* judgeEach(counted, placeholder, ({ quantity }) => quantity)),
        ...(yield* findRepeated(counted, quantities)),
        ...(yield* findCover(all, counted, today)),
        ...(yield* judgeEach(counted, silent, ({ chance }) => -chance)),
        ...findTyped(quantities),
    ];
}
