import { findingOf } from './counter-rules.js';
const sumOf = ({ quantity }, { sum, optionId }) => ({
    quantity,
    sum,
    optionId,
});
/** What of an option contradicts its product. */
const RULES = [
    (product, option) => option.isPart &&
        product.isCounted &&
        option.sum > product.quantity &&
        findingOf('options-above', 'sells-what-is-not-there', [product, ...option.counted], sumOf(product, option)),
    // A value that is not counted may have the rest.
    (product, option) => option.isPart &&
        product.isCounted &&
        option.counted.length === option.values.length &&
        option.sum < product.quantity &&
        findingOf('options-below', 'hides-what-is-there', [product, ...option.values], sumOf(product, option)),
    (product, { optionId, values }) => product.quantity > 0 &&
        values.every(({ isRequired, isCounted, quantity }) => isRequired && isCounted && quantity <= 0) &&
        findingOf('option-sold-out', 'hides-what-is-there', [product, ...values], {
            quantity: product.quantity,
            optionId,
        }),
];
const optionOf = (optionId, values) => {
    const counted = values.filter(({ isCounted }) => isCounted);
    const sum = counted.reduce((total, { quantity }) => total + quantity, 0);
    const isPart = values.every(({ isRequired }) => isRequired !== false);
    return { optionId, values, counted, sum, isPart };
};
/** The options that have a counted value. */
function optionsOf(values) {
    const byId = new Map();
    for (const value of values) {
        const { optionId } = value;
        // Of which option they are is not known.
        if (optionId === undefined)
            continue;
        const siblings = byId.get(optionId);
        if (siblings)
            siblings.push(value);
        else
            byId.set(optionId, [value]);
    }
    return [...byId]
        .map(([optionId, siblings]) => optionOf(optionId, siblings))
        .filter(({ counted }) => counted.length > 0);
}
/** Sales lower the values, and never the product. */
function judgeUncounted(product, values) {
    const counted = values.filter(({ isCounted }) => isCounted);
    if (product.isCounted || counted.length === 0)
        return [];
    const evidence = { quantity: product.quantity, values: counted.length };
    return [
        findingOf('uncounted-product', 'untidy', [product, ...counted], evidence),
    ];
}
export const judgeOptions = (product, values) => [
    ...optionsOf(values).flatMap((option) => RULES.map((rule) => rule(product, option)).filter((finding) => finding !== false)),
    ...judgeUncounted(product, values),
];
