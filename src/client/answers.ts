import {now} from './platform/clock.js';
import {isId} from './product-ids.js';
import {type Answer, readAnswer, readRecord} from './read-answer.js';
import type {ProductRecord} from './record.js';
import type {SharedAnswer} from './shared-answer.js';
import type {Snapshot, Stats} from './snapshot.js';
import {StockError} from './stock-error.js';

/** The times of an answer, by the client's clock, in ms. */
interface Times {
  /** When it was asked for; 0: never. */
  askedAt: number;
  /** When it was true. */
  trueAt: number;
  /** The same by the shop's clock, in epoch ms. */
  readAt?: number;
}

/** What is known of a product. */
interface Entry extends Times {
  record: ProductRecord | null;
  /** The record as it stands in the answer, unchecked. */
  rawRecord?: unknown;
}

/** After this an answer says nothing about now. */
export const EXPIRY_MS = 300_000;

const UNASKED: Entry = {record: null, askedAt: 0, trueAt: -Infinity};

/**
 * Whether an answer comes from an edge that lags: older by the shop's clock;
 * without it, by ours. Within one of the shop's seconds the later request
 * wins, because ages are whole seconds.
 */
const isOlder = (times: Times, known: Times): boolean =>
  (times.readAt! - known.readAt! ||
    (times.readAt && times.askedAt - known.askedAt) ||
    times.trueAt - known.trueAt) < 0;

/** The answers that an endpoint gave, and what they say of each product. */
export const createAnswers = (stats: Stats) => {
  const entries = new Map<string, Entry>();
  /** The last answer of each URL, as it came and as it was read. */
  const latest = new Map<string, [shared: SharedAnswer, answer: Answer]>();

  const entryOf = (id: string): Entry => entries.get(id) ?? UNASKED;

  /** Whether the text is the same as in the last answer of this URL. */
  const isRepeated = ([, ids, text]: SharedAnswer): boolean =>
    text === latest.get(ids)?.[0][2];

  /** Takes over what an answer says, unless it is older than what is known. */
  const update = (times: Times, id: string, rawRecord: unknown): void => {
    const known = entryOf(id);
    const entry = {...known, askedAt: times.askedAt};
    entries.set(id, entry);
    // What has expired guards nothing: the shop's clock may have been wrong.
    if (now() - known.trueAt <= EXPIRY_MS && isOlder(times, known)) return;
    Object.assign(entry, times);
    if (rawRecord && rawRecord === known.rawRecord) return;
    entry.rawRecord = rawRecord;
    // The same record in other words is no change.
    const record = readRecord(rawRecord);
    if (JSON.stringify(record) === JSON.stringify(known.record)) return;
    entry.record = record;
    if (known.askedAt) stats.changes++;
  };

  return {
    entryOf,
    isRepeated,

    /** Takes an answer, whoever asked for it. Throws if it cannot be read. */
    accept(shared: SharedAnswer): Answer {
      const [askedAt, ids, text, ageMs, readAt] = shared;
      const answer = isRepeated(shared)
        ? latest.get(ids)![1]
        : readAnswer(text);
      latest.set(ids, [shared, answer]);
      const times = {askedAt, trueAt: askedAt - ageMs, readAt};
      for (const id of ids.split(',')) {
        update(times, id, answer.products?.[id]);
      }
      return answer;
    },

    /** Hands the last answer of each URL to `tell`. */
    shareAll: (tell: (shared: SharedAnswer) => void): void =>
      latest.forEach(([shared]) => tell(shared)),
  };
};

/** An entry as a page sees it at one moment. */
export const snapshotOf = (
  productId: string,
  {record, trueAt}: Entry,
  at: number,
  freshMs: number,
  failures: number,
  error: StockError | null,
): Snapshot => {
  const age = at - trueAt;
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
