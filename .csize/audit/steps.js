/** Items to a step. */
const STEP = 500;
/** Acts on each item. */
export function* forEach(items, act) {
    let count = 0;
    for (const item of items) {
        act(item);
        if (++count % STEP === 0)
            yield;
    }
}
/** What an action makes of the items: of each nothing, or any number. */
export function* flatMap(items, act) {
    const results = [];
    yield* forEach(items, (item) => {
        for (const result of act(item))
            results.push(result);
    });
    return results;
}
export function* filter(items, test) {
    const passed = [];
    yield* forEach(items, (item) => {
        if (test(item))
            passed.push(item);
    });
    return passed;
}
/** Runs all steps at once. */
export function finish(steps) {
    for (;;) {
        const { done, value } = steps.next();
        if (done)
            return value;
    }
}
