/** Groups https://schema.org/ItemAvailability by what it means to a shopper. */
const kindOf = (text) => /OutOf|Sold|Disc/.test(text)
    ? 'OutOfStock'
    : /Back|Pre|Made/.test(text)
        ? 'BackOrder'
        : 'InStock';
/** The word of schema.org for a state; there is none for `unknown`. */
const termOf = (state) => state === 'backorder'
    ? 'BackOrder'
    : /^[il]/.test(state)
        ? 'InStock'
        : 'OutOfStock';
/**
 * The availabilities of a product's offers in this state. Where offers differ,
 * the server knows which of them are still available.
 *
 * @param original What the server wrote, one for each offer.
 */
export function schemaAvailabilitiesOf(state, original) {
    const term = termOf(state);
    const fits = (text) => kindOf(text) === term;
    return term !== 'OutOfStock' && original.some(fits)
        ? original
        : original.map((text) => (fits(text) ? text : text.replace(/\w*$/, term)));
}
