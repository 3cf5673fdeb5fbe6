import { isOptionId } from './product-ids.js';
import { StockError } from './stock-error.js';
/** From here a "quantity left" is an error: nobody discloses a million. */
const MAX_COUNT = 1e6;
const WORDS = [
    'in-stock',
    'low-stock',
    'backorder',
    'out-of-stock',
    'unavailable',
    'too-few',
    'option-out-of-stock',
    'minimum',
];
const STATES = WORDS.slice(0, 5);
const REASONS = WORDS.slice(3);
export const UNCONFIRMED = { ok: 'unknown', reason: 'unconfirmed' };
const isCount = (value) => Number.isInteger(value) &&
    value >= 0 &&
    value < MAX_COUNT;
/** Option ids with values that pass. PHP writes an empty map as `[]`. */
const isMap = (value, isValue) => 
// Whether it is an object, or an array.
Object(value) === value &&
    Object.entries(value).every(([id, entry]) => isOptionId(id) && isValue(entry));
/** One product's record, whole or, when any quantity is wrong, not at all. */
export function readRecord(value) {
    const { availability, left = 0, minimum = 1, options = {}, } = (value ?? {});
    return STATES.includes(availability) &&
        isCount(left) &&
        isCount(minimum) &&
        minimum > 0 &&
        isMap(options, (counts) => isMap(counts, (count) => isCount(count ?? 0)))
        ? value
        : null;
}
/**
 * The answer to a verify: unconfirmed where there is no readable one. An
 * "unknown" of the endpoint has no reason: the shop keeps it to itself.
 */
export function readVerdict(value) {
    const { ok, left = 0, reason, } = (value ?? {});
    const isRight = ok === 'unknown' ||
        ok === true ||
        (ok === false && REASONS.includes(reason));
    return isRight && isCount(left) ? value : UNCONFIRMED;
}
/** The interval that the server wants, in seconds; 0: it does not say. */
const readRefresh = ({ refresh }) => Number.isInteger(refresh) && refresh >= -1
    ? refresh
    : 0;
/**
 * The answer in a body, frozen.
 *
 * @throws StockError for another version; SyntaxError for what is no JSON;
 *   RangeError, in Firefox InternalError, for what is nested too deep.
 */
export function readAnswer(text) {
    const body = JSON.parse(text, (_, value) => Object.freeze(value));
    if (body?.version !== 1)
        throw new StockError('version', body?.version);
    return [readRefresh(body), body.products, body.want];
}
