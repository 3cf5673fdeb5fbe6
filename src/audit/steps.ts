/** Work in steps of less than a millisecond: whoever runs it may rest between. */
export type Steps<Result = void> = Generator<void, Result>;

/** Items to a step. */
const STEP = 500;

/** Acts on each item. */
export function* forEach<Item>(
  items: Iterable<Item>,
  act: (item: Item) => void,
): Steps {
  let count = 0;
  for (const item of items) {
    act(item);
    if (++count % STEP === 0) yield;
  }
}

/** What an action makes of the items: of each nothing, or any number. */
export function* flatMap<Item, Result>(
  items: Iterable<Item>,
  act: (item: Item) => readonly Result[],
): Steps<Result[]> {
  const results: Result[] = [];
  yield* forEach(items, (item) => {
    for (const result of act(item)) results.push(result);
  });
  return results;
}

export function* filter<Item>(
  items: Iterable<Item>,
  test: (item: Item) => boolean,
): Steps<Item[]> {
  const passed: Item[] = [];
  yield* forEach(items, (item) => {
    if (test(item)) passed.push(item);
  });
  return passed;
}

/** Runs all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}
