// Counts on their way to the shop. At the shelf there is not always a network:
// they are kept until the shop has taken them, also when the page is closed.

const KEY = 'true-stock-count';
const AGAIN_MS = 15_000;

/** A number of its own, so that a count sent twice counts once. */
const entryId = () =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

const read = () => {
  try {
    return JSON.parse(localStorage.getItem(KEY)) ?? [];
  } catch {
    return [];
  }
};

const write = (counts) => {
  try {
    localStorage.setItem(KEY, JSON.stringify(counts));
  } catch {
    // This page alone remembers them.
  }
};

/** Clocks of phones differ from the shop's: it is told how long ago. */
const fieldsOf = ({at, ...fields}) => ({
  ...fields,
  age: Math.max(0, Math.round((Date.now() - at) / 1000)),
});

/**
 * @param {object} options
 * @param {(fields: Record<string, string | number>) => Promise<object>} options.send
 *   fails without a network
 * @param {(count: object, answer: object) => void} options.taken
 * @param {() => void} options.changed
 */
export const countQueue = ({send, taken, changed}) => {
  let counts = read();
  let isSending = false;
  let timer;

  const keep = (next) => {
    counts = next;
    write(counts);
    changed();
  };

  const sendAll = async () => {
    while (counts.length) {
      const [count] = counts;
      const answer = await send(fieldsOf(count));
      keep(counts.filter(({entry}) => entry !== count.entry));
      taken(count, answer);
    }
  };

  const flush = async () => {
    if (isSending) return;
    isSending = true;
    clearTimeout(timer);
    await sendAll().catch(() => {
      timer = setTimeout(() => void flush(), AGAIN_MS);
    });
    isSending = false;
    changed();
  };

  addEventListener('online', () => void flush());

  return {
    flush,
    waiting: () => counts,
    add(count) {
      keep([...counts, {entry: entryId(), ...count}]);
      return flush();
    },
  };
};
