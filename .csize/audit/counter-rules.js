import { idOf } from './counter.js';
/** A finding about these counters: what nobody can buy does no harm yet. */
export const findingOf = (rule, severity, counters, evidence) => ({
    rule,
    counters: counters.map(idOf),
    evidence,
    severity: counters.some(({ isOnSale }) => isOnSale) ? severity : 'untidy',
});
/** What it means that a quantity is another than it should be. */
const severityOf = (quantity, right) => quantity > right ? 'sells-what-is-not-there' : 'hides-what-is-there';
/** What contradicts itself in the facts of one counter. */
const RULES = [
    (counter) => {
        const { quantity } = counter;
        return (quantity < 0 &&
            findingOf('negative', 'sells-what-is-not-there', [counter], { quantity }));
    },
    // At 0 it is sold out, which is no contradiction.
    (counter) => {
        const { quantity, minimum = 0 } = counter;
        return (quantity > 0 &&
            minimum > quantity &&
            findingOf('minimum', 'hides-what-is-there', [counter], {
                quantity,
                minimum,
            }));
    },
    // A value that is not counted leaves the counting to its product.
    (counter) => {
        const { valueId, isCounted, sold30 = 0, sold365 = 0 } = counter;
        const sold = Math.max(sold30, sold365);
        return (valueId === undefined &&
            !isCounted &&
            sold > 0 &&
            findingOf('sold-uncounted', 'sells-what-is-not-there', [counter], { sold }));
    },
    (counter) => {
        const { countedQuantity, soldSinceCount = 0 } = counter;
        return (countedQuantity !== undefined &&
            soldSinceCount > countedQuantity &&
            findingOf('oversold', 'sells-what-is-not-there', [counter], {
                countedQuantity,
                soldSinceCount,
            }));
    },
    (counter) => {
        const { quantity, ledgerQuantity = quantity } = counter;
        const severity = severityOf(quantity, ledgerQuantity);
        return (ledgerQuantity !== quantity &&
            findingOf('ledger', severity, [counter], { quantity, ledgerQuantity }));
    },
];
export const judgeCounter = (counter) => RULES.map((rule) => rule(counter)).filter((finding) => finding !== false);
/** A sale of a variant lowers its master too (checkout/order.php of 4.0.2.3). */
export function judgeVariant(variant, master) {
    const { quantity } = variant;
    const masterQuantity = master.quantity;
    if (quantity === masterQuantity)
        return [];
    const severity = severityOf(quantity, masterQuantity);
    const evidence = { quantity, masterQuantity };
    return [findingOf('variant', severity, [variant, master], evidence)];
}
