import { findingOf } from './counter-rules.js';
import { findLimit } from './quantities.js';
/** Three equal digits: 999, 1000, 5255. */
const EQUAL_DIGITS = /(\d)(?:\d*\1){2}/;
/** One digit and zeros, from 100. */
const ROUND = /^[1-9]0{2,}$/;
/** Whether a quantity looks as if it was typed for "plenty". */
export const isPlaceholder = (quantity) => Number.isInteger(quantity) &&
    quantity > 0 &&
    (ROUND.test(`${quantity}`) || EQUAL_DIGITS.test(`${quantity}`));
const round = (number) => Math.round(number * 10) / 10;
/**
 * Finds placeholders that lie far above the shop's other quantities. In a shop
 * that is mostly placeholders nothing lies far above: there the shop's own list
 * alone decides.
 *
 * @param listed quantities that stand for "plenty" in this shop
 */
export function* createPlaceholderRule(quantities, listed) {
    const isLike = (quantity) => listed.has(quantity) || isPlaceholder(quantity);
    const { counts, total } = quantities;
    const alike = counts.filter(([quantity]) => isLike(quantity));
    const typed = alike.reduce((sum, [, counters]) => sum + counters, 0);
    const found = typed > total / 2 ? undefined : yield* findLimit(quantities);
    const isFar = (quantity) => found ? Math.log1p(quantity) > found.limit : listed.has(quantity);
    const named = new Set(alike.map(([quantity]) => quantity).filter((quantity) => isFar(quantity)));
    const evidence = found && {
        median: round(Math.expm1(found.median)),
        limit: round(Math.expm1(found.limit)),
    };
    return (counter) => named.has(counter.quantity) &&
        findingOf('placeholder', 'sells-what-is-not-there', [counter], {
            quantity: counter.quantity,
            ...evidence,
        });
}
