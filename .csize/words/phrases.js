import { cleanLabel } from './clean-label.js';
import { wordsIn } from './languages.js';
import { say, sayText } from './words.js';
/** The message of a state: `out-of-stock` becomes `outOfStock`. */
const nameOf = (state) => state.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
/** The text of an element; a stale one tells when it was checked. */
export function labelOf({ availability, isStale, left }, { record, age }, language) {
    const own = cleanLabel(record?.label);
    // "Only N left" needs its number.
    const isPlain = availability === 'low-stock' && left === null;
    const name = isPlain ? 'inStock' : nameOf(availability);
    return [
        ...(own ? [[own]] : say(name, language, left ?? 0)),
        ...(isStale
            ? [
                [wordsIn(language).comma ?? ', '],
                ...say('checked', language, 0, Date.now() - age),
            ]
            : []),
    ];
}
/** Why an add-to-cart is blocked. */
export function explain({ reason = 'unconfirmed', left }, record, language) {
    const own = reason === record?.availability && cleanLabel(record.label);
    const isVague = reason === 'unconfirmed' || (reason === 'too-few' && left === undefined);
    const count = reason === 'minimum' ? record?.minimum : left;
    return (own ||
        sayText(isVague ? 'addBlocked' : nameOf(reason), language, count ?? 1));
}
