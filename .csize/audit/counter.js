export const idOf = ({ productId, valueId }) => valueId === undefined ? { productId } : { productId, valueId };
/** By length first: so ids of digits alone sort by number. */
const compareTexts = (a, b) => a.length - b.length || (a < b ? -1 : +(a > b));
/** The order of counters: by product, its own counter before its values. */
export const compareIds = (a, b) => compareTexts(a.productId, b.productId) ||
    compareTexts(a.valueId ?? '', b.valueId ?? '');
