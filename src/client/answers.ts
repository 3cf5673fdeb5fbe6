import {now} from './platform/clock.js';
import {type Answer, readAnswer, readRecord} from './read-answer.js';
import type {ProductRecord} from './record.js';
import type {SharedAnswer} from './shared-answer.js';
import type {Stats} from './snapshot.js';
import type {Watch} from './watch.js';

/** What is known of a product. */
interface Entry {
  record: ProductRecord | null;
  /** When it was asked for, by the client's clock, in ms; 0: never. */
  readonly askedAt: number;
  /** The answer in force. */
  shared: SharedAnswer;
}

/** After this an answer says nothing about now. */
export const EXPIRY_MS = 300_000;
/** `Date` counts whole seconds: within one, two answers may look alike. */
const DATE_STEP_MS = 1000;
/** No network is so slow: the page was frozen, or the device slept. */
const HELD_UP_MS = 30_000;
/** The last so many are remembered: four hours of polls at the default interval. */
const MAX_HEARD = 1000;

const UNASKED: Entry = {
  record: null,
  askedAt: 0,
  shared: [0, '', '', Infinity, 0, 0, 0],
};

/** When an answer was true, by the client's clock. */
export const trueAtOf = ([askedAt, , , ageMs]: SharedAnswer): number =>
  askedAt - ageMs;

const isExpired = ({shared}: Entry): boolean =>
  now() - trueAtOf(shared) > EXPIRY_MS;

/**
 * Whether an answer comes from an edge that lags: older by the shop's clock;
 * without it, by ours. Within one of the shop's seconds the later request
 * wins, because ages are whole seconds.
 */
const isOlder = (shared: SharedAnswer, known: SharedAnswer): boolean =>
  (shared[4] - known[4] ||
    (shared[4] && shared[0] - known[0]) ||
    trueAtOf(shared) - trueAtOf(known)) < 0;

/**
 * Corrects the age of an answer that was heard before, so that it counts from
 * then: a service worker, a proxy or a cache may repeat one, with the same
 * `Date` and `Stock-As-Of`. Without a `Date` nothing can be told. Returns
 * whether it is such an answer.
 */
const correctAge = (
  heard: Map<string, number>,
  shared: SharedAnswer,
): boolean => {
  if (!shared[5]) return false;
  const key = String(shared.slice(4));
  const trueAt = trueAtOf(shared);
  const firstTrueAt = heard.get(key) ?? trueAt;
  heard.set(key, Math.min(trueAt, firstTrueAt));
  // A map keeps the order in which its keys came.
  for (const [oldest] of heard) {
    if (heard.size > MAX_HEARD) heard.delete(oldest);
  }
  if (trueAt - firstTrueAt < DATE_STEP_MS) return false;
  shared[3] = shared[0] - firstTrueAt;
  return true;
};

/** What is known after an answer: no more, if it is older than what was. */
const renew = (known: Entry, shared: SharedAnswer, raw: unknown): Entry => {
  const entry = {...known, askedAt: shared[0]};
  // What has expired guards nothing: the shop's clock may have been wrong.
  if (!isExpired(known) && isOlder(shared, known.shared)) return entry;
  const record = readRecord(raw);
  // The same record, perhaps in other words, is no change.
  return shared[2] === known.shared[2] ||
    JSON.stringify(record) === JSON.stringify(known.record)
    ? {...entry, shared}
    : {...entry, shared, record};
};

/**
 * The answers that an endpoint gave, and what they say of each product: of
 * those that are watched, and of others until they expire.
 */
export const createAnswers = (stats: Stats, watches: Iterable<Watch>) => {
  const entries = new Map<string, Entry>();
  /** When each answer was true. */
  const heard = new Map<string, number>();

  const entryOf = (id: string): Entry => entries.get(id) ?? UNASKED;

  /** Drops what has expired and nobody watches. Returns the answers in force. */
  const forget = () => {
    const left = new Set<SharedAnswer>();
    for (const [id, entry] of entries) {
      if (!isExpired(entry) || [...watches].some((watch) => watch.id === id)) {
        left.add(entry.shared);
      } else entries.delete(id);
    }
    return left;
  };

  /**
   * Takes an answer, whoever asked for it, and corrects its age. What cannot be
   * read throws, and changes nothing.
   */
  const accept = (shared: SharedAnswer): Answer => {
    const answer = readAnswer(shared[2]);
    const isOld = correctAge(heard, shared);
    const renewed = shared[1]
      .split(',')
      .map((id) => [id, renew(entryOf(id), shared, answer[1]?.[id])] as const);
    for (const [id, entry] of renewed) {
      const known = entries.get(id) ?? entry;
      if (known.record !== entry.record) stats.changes++;
      entries.set(id, entry);
    }
    // A verdict that was given before, or came late, says nothing about now.
    return isOld || now() - shared[0] > HELD_UP_MS ? [answer[0]] : answer;
  };

  return [entryOf, accept, forget] as const;
};
