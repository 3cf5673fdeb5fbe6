import { compareIds } from './counter.js';
import { sortInSteps } from './sort-in-steps.js';
import { filter, forEach } from './steps.js';
const DAY = /^\d{4}-\d\d-\d\d/;
/** Text, or a number as PHP writes an id; nothing for an empty one. */
const readText = (value) => typeof value === 'string' || Number.isSafeInteger(value)
    ? `${value}` || undefined
    : undefined;
const readNumber = (value) => Number.isFinite(value) ? value : undefined;
/** How many, or how often: 0 or more. */
const readCount = (value) => Number.isFinite(value) ? Math.max(0, value) : undefined;
const readFlag = (value) => value == null ? undefined : Boolean(value);
/** What holds unless it is denied. */
const readUsual = (value) => readFlag(value) ?? true;
/** A day as `YYYY-MM-DD`; a time of day behind it is cut off. */
export const readDay = (value) => typeof value === 'string' &&
    DAY.test(value) &&
    Date.parse(value.slice(0, 10)) < Infinity
    ? value.slice(0, 10)
    : undefined;
/** The facts that rules use. */
const READERS = [
    ['productId', readText],
    ['valueId', readText],
    ['optionId', readText],
    ['quantity', readNumber],
    ['minimum', readNumber],
    ['isCounted', readUsual],
    ['isRequired', readFlag],
    ['isOnSale', readUsual],
    ['sold30', readCount],
    ['sold365', readCount],
    ['saleDays365', readCount],
    ['firstSale', readDay],
    ['lastSale', readDay],
    ['corrections365', readCount],
    ['refused30', readCount],
    ['soldSinceCount', readCount],
    ['countedQuantity', readNumber],
    ['ledgerQuantity', readNumber],
    ['masterId', readText],
];
/**
 * A counter without facts that cannot be used: the same one, or a copy, since
 * most are good and there may be very many. None without an id or a quantity.
 */
function readCounter(value) {
    const raw = (value ?? {});
    let copy;
    for (const [fact, read] of READERS) {
        const found = raw[fact];
        const good = read(found);
        if (good === found)
            continue;
        copy ??= { ...raw };
        copy[fact] = good;
    }
    const counter = (copy ?? raw);
    return counter.productId === undefined || counter.quantity === undefined
        ? undefined
        : counter;
}
const textOf = (counter) => JSON.stringify(READERS.map(([fact]) => counter[fact]));
/** Two of one id have an order of their own, whatever theirs was. */
const compare = (a, b) => compareIds(a, b) || (textOf(a) < textOf(b) ? -1 : 1);
/** The counters that can be judged: by id, each once. */
export function* readCounters(values) {
    const read = [];
    yield* forEach(Array.isArray(values) ? values : [], (value) => {
        const counter = readCounter(value);
        if (counter)
            read.push(counter);
    });
    const sorted = yield* sortInSteps(read, compare);
    let before;
    return yield* filter(sorted, (counter) => {
        const isNew = !before || compareIds(before, counter) !== 0;
        before = counter;
        return isNew;
    });
}
