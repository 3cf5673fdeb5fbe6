/** The longest time that one task works, in ms: half a frame. */
const TURN_MS = 8;

const nextTask = () =>
  new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });

/** Steps of so many items are far shorter than a turn. */
const STEP = 200;

/**
 * Calls for each item, and lets others in between.
 *
 * @param {Iterable} items
 */
export function* forEach(items, act) {
  let count = 0;
  for (const item of items) {
    act(item);
    count += 1;
    if (count % STEP === 0) yield;
  }
}

/** The items that pass, in steps. */
export function* filter(items, test) {
  const passed = [];
  yield* forEach(items, (item) => {
    if (test(item)) passed.push(item);
  });
  return passed;
}

/**
 * Runs a generator in turns, so that the page stays quick; resolves to what it
 * returns.
 */
export const inTurns = async (steps) => {
  let endsAt = 0;
  for (;;) {
    if (performance.now() >= endsAt) {
      await nextTask();
      endsAt = performance.now() + TURN_MS;
    }
    const {done, value} = steps.next();
    if (done) return value;
  }
};
