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

/** Acts on each item of many lists, however short or long each is. */
export function* forEachOf<List, Item>(
  lists: Iterable<List>,
  itemsOf: (list: List) => readonly Item[],
  act: (item: Item, list: List) => void,
): Steps {
  let count = 0;
  for (const list of lists) {
    for (const item of itemsOf(list)) {
      act(item, list);
      if (++count % STEP === 0) yield;
    }
  }
}

/** What an action finds, and adds: of each item nothing, or any number. */
export function* collect<Item, Result>(
  items: Iterable<Item>,
  act: (item: Item, found: Result[]) => void,
): Steps<Result[]> {
  const found: Result[] = [];
  yield* forEach(items, (item) => act(item, found));
  return found;
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
