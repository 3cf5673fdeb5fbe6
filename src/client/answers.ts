import {now} from './platform/clock.js';
import {type FirstHeard, repeatedTrueAt} from './first-heard.js';
import {isId} from './product-ids.js';
import {type Answer, readAnswer, type Reading} from './read-answer.js';
import type {ProductRecord} from './record.js';
import type {SharedAnswer} from './shared-answer.js';
import type {Snapshot, Stats} from './snapshot.js';
import {StockError} from './stock-error.js';
import type {Watch} from './watch.js';

/** What is known of a product. */
interface Entry {
  readonly record: ProductRecord | null;
  /** The record as text, to tell changes. */
  readonly recordText: string;
  /** When it was asked for, by the client's clock, in ms; 0: never. */
  readonly askedAt: number;
  /** The answer in force, as it came and as it was read. */
  readonly shared: SharedAnswer;
  readonly answer?: Answer;
}

/** After this an answer says nothing about now. */
export const EXPIRY_MS = 300_000;

const UNASKED: Entry = {
  record: null,
  recordText: 'null',
  askedAt: 0,
  shared: [0, '', '', Infinity, 0, 0, 0],
};

/** When an answer was true, by the client's clock. */
const trueAtOf = ([askedAt, , , ageMs]: SharedAnswer): number =>
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

/** What is known after an answer: no more, if it is older than what was. */
const renew = (
  known: Entry,
  shared: SharedAnswer,
  answer: Answer,
  [, record, recordText]: Reading,
): Entry => {
  const entry = {...known, askedAt: shared[0]};
  // What has expired guards nothing: the shop's clock may have been wrong.
  if (!isExpired(known) && isOlder(shared, known.shared)) return entry;
  // The same record in other words is no change.
  return recordText === known.recordText
    ? {...entry, shared, answer}
    : {...entry, shared, answer, record, recordText};
};

/**
 * The answers that an endpoint gave, and what they say of each product: of
 * those that are watched, and of others until they expire.
 */
export const createAnswers = (stats: Stats, watches: Iterable<Watch>) => {
  const entries = new Map<string, Entry>();
  const firstHeard: FirstHeard = new Map();

  const entryOf = (id: string): Entry => entries.get(id) ?? UNASKED;

  /** The same answer of the same URL, if it is in force. */
  const twinOf = ([, ids, text]: SharedAnswer): Answer | undefined => {
    const {shared, answer} = entryOf(ids.split(',')[0]!);
    return shared[1] === ids && shared[2] === text ? answer : undefined;
  };

  /** Drops what nobody watches and what says nothing about now. */
  const forget = () => {
    const watched = new Set([...watches].map(({id}) => id));
    const inForce = new Set<SharedAnswer>();
    for (const [id, entry] of entries) {
      if (isExpired(entry) && !watched.has(id)) entries.delete(id);
      else inForce.add(entry.shared);
    }
    return inForce;
  };

  return {
    entryOf,
    twinOf,

    /**
     * Takes an answer, whoever asked for it, and corrects its age. What cannot
     * be read throws, and changes nothing.
     */
    accept(shared: SharedAnswer, heardAt = now()): Answer {
      const [askedAt, ids, text] = shared;
      const answer = twinOf(shared) ?? readAnswer(text, ids);
      const trueAt = repeatedTrueAt(firstHeard, shared, heardAt);
      if (trueAt) shared[3] = askedAt - trueAt;
      for (const reading of answer[1]) {
        const [id] = reading;
        const known = entryOf(id);
        const entry = renew(known, shared, answer, reading);
        if (known.askedAt && entry.record !== known.record) stats.changes++;
        entries.set(id, entry);
      }
      forget();
      // A verdict that was given before says nothing about now.
      return trueAt ? [answer[0], []] : answer;
    },

    /** Hands the answers in force to `tell`. */
    shareAll(tell: (shared: SharedAnswer) => void): void {
      forget().forEach(tell);
    },
  };
};

/** An entry as a page sees it at one moment. */
export const snapshotOf = (
  productId: string,
  {record, shared}: Entry,
  at: number,
  freshMs: number,
  failures: number,
  error: StockError | null,
): Snapshot => {
  const age = at - trueAtOf(shared);
  const isUnread = !record && age < Infinity;
  return Object.freeze({
    productId,
    freshness: record
      ? age > EXPIRY_MS
        ? 'expired'
        : age > freshMs
          ? 'aging'
          : 'fresh'
      : isUnread || failures || !isId(productId)
        ? 'unknown'
        : 'checking',
    record,
    age,
    failures,
    error: isUnread ? new StockError('record', productId) : error,
  });
};
