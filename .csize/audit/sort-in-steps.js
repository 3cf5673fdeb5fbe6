/** Items that are sorted, or merged, at once. */
const CHUNK = 1024;
/** Merges two sorted parts of a list, `[start, middle)` and `[middle, end)`. */
function* merge(from, to, [start, middle, end], compare) {
    let left = start;
    let right = middle;
    for (let place = start; place < end; place++) {
        const isLeft = left < middle &&
            (right === end || compare(from[left], from[right]) <= 0);
        to[place] = from[isLeft ? left++ : right++];
        if (place % CHUNK === 0)
            yield;
    }
}
/** Merges the sorted parts of this size, two by two. */
function* mergePairs(from, size, compare) {
    let to;
    for (let start = 0; start + size < from.length; start += 2 * size) {
        const middle = start + size;
        const end = Math.min(middle + size, from.length);
        // What is in order already, as most lists are, stays as it is.
        if (compare(from[middle - 1], from[middle]) > 0) {
            to ??= from.slice();
            yield* merge(from, to, [start, middle, end], compare);
        }
    }
    return to ?? from;
}
/** Sorts like `toSorted()`, stable, in steps. */
export function* sortInSteps(items, compare) {
    let sorted = [];
    for (let start = 0; start < items.length; start += CHUNK) {
        sorted.push(...items.slice(start, start + CHUNK).sort(compare));
        yield;
    }
    for (let size = CHUNK; size < items.length; size *= 2) {
        sorted = yield* mergePairs(sorted, size, compare);
    }
    return sorted;
}
