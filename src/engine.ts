import {createClock} from './clock.js';
import {EXPIRY_MS, freshFor, freshnessAt} from './freshness.js';
import {isHidden, listenToPage} from './page-signals.js';
import {readAnswer, readRecord, readVerdict} from './reader.js';
import {isId, type ProductRecord} from './record.js';
import {failureWait, holdInterval, isFinal, jitter} from './schedule.js';
import type {Snapshot} from './snapshot.js';
import {ask} from './source.js';
import {StockError} from './stock-error.js';
import {stockUrl} from './stock-url.js';
import {createTabs, type Told} from './tabs.js';
import {createVerifier} from './verify.js';
import {within} from './within.js';

/** What is known of a product. Times are the engine's own, in ms. */
interface Entry {
  record: ProductRecord | null;
  /** When the answer was asked for that it came with. */
  askedAt: number;
  /** When it was true, and the same by the shop's clock in epoch seconds. */
  asOf: number;
  readAt: number;
}

/** One who wants to know of a product. */
interface Watch {
  readonly id: string;
  readonly listener: (snapshot: Snapshot) => void;
  readonly element: Element | undefined;
  isFar?: boolean;
  told?: Snapshot;
}

/** An answer and when it was asked for. */
type Heard = Omit<Told, 'asked'> & {readonly askedAt: number};

/** One URL of a page: at most 100 products. */
interface Piece {
  readonly ids: readonly string[];
  readonly url: string;
}

const MAX_IDS = 100;
/** Products that appear later are asked for at most this often. */
const NEWCOMER_MS = 1000;
/** A new page waits this long for what other tabs know. */
const GRACE_MS = 50;
/** A URL that answered 4xx is tried again on a wake after this. */
const STOPPED_MS = 600_000;

const UNASKED: Entry = {
  record: null,
  askedAt: -Infinity,
  asOf: -Infinity,
  readAt: NaN,
};

/**
 * The one poller of an endpoint and page: it asks when it is time to, keeps
 * what was answered, and tells who watches. One timer serves every deadline.
 */
export function createEngine(endpoint: string) {
  const now = createClock();
  const stats = {
    requests: 0,
    notModified: 0,
    bytes: 0,
    errors: 0,
    changes: 0,
    verified: 0,
    blocked: 0,
  };
  const entries = new Map<string, Entry>();
  const watches = new Set<Watch>();
  /** The last answer to each group of ids, for tabs that come later. */
  const answers = new Map<string, Heard>();
  /** URLs that answered 4xx, and when: asking is pointless. */
  const stopped = new Map<string, number>();
  let pieces: Piece[] | undefined;
  let pollMs: number;
  let timeoutMs: number;
  let idleMs: number;
  let refreshMs = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopListening: (() => void) | undefined;
  let observer: IntersectionObserver | undefined;
  let isPaused = false;
  let isKilled = false;
  let isAway = false;
  let failures = 0;
  let failure: StockError | null = null;
  // The requests of a tick start together.
  let flight: AbortController | undefined;
  let landing: Promise<void> | undefined;
  let startedAt = -Infinity;
  let endedAt = -Infinity;
  let retryAt = 0;
  let holdUntil = 0;
  let graceUntil = 0;
  let inputAt = 0;
  let factor = 1;

  const intervalMs = () => refreshMs || pollMs;
  const freshMs = () => freshFor(pollMs, refreshMs);
  const isVisible = () => stopListening && !isAway && !isHidden();
  const isIdle = () => now() - inputAt >= idleMs;
  const entryOf = (id: string) => entries.get(id) ?? UNASKED;

  const mayPoll = () =>
    isVisible() &&
    !isPaused &&
    !isKilled &&
    [...watches].some(({isFar}) => !isFar);

  const snapshot = (productId: string): Snapshot => {
    const {record, asOf} = entryOf(productId);
    const age = now() - asOf;
    const isUnread = !record && age < Infinity;
    return Object.freeze({
      productId,
      freshness: record
        ? freshnessAt(age, freshMs())
        : isUnread || failures || !isId(productId)
          ? 'unknown'
          : 'checking',
      record,
      age,
      failures,
      error: isUnread ? new StockError('record', productId) : failure,
    });
  };

  /** The watched products as URLs that are the same for every shopper. */
  const arrange = (): Piece[] => {
    if (pieces) return pieces;
    const ids = [...new Set([...watches].map(({id}) => id))]
      .filter(isId)
      .sort((a, b) => +a - +b);
    pieces = [];
    while (ids.length) {
      const group = ids.splice(0, MAX_IDS);
      pieces.push({ids: group, url: stockUrl(endpoint, `ids=${group}`)});
    }
    return pieces;
  };

  const dueAt = ({ids, url}: Piece, isWake?: boolean): number => {
    const askedAt = Math.min(...ids.map((id) => entryOf(id).askedAt));
    if (flight) return Infinity;
    if (stopped.has(url)) {
      return isWake ? stopped.get(url)! + STOPPED_MS : Infinity;
    }
    if (isWake && startedAt > -Infinity) {
      return Math.max(
        askedAt + intervalMs(),
        startedAt + intervalMs(),
        holdUntil,
      );
    }
    if (failures) return retryAt;
    if (askedAt === -Infinity) {
      return Math.max(graceUntil, startedAt + NEWCOMER_MS);
    }
    const {connection} = (globalThis.navigator ?? {}) as {
      connection?: {saveData?: boolean};
    };
    const slowness = (isIdle() ? 4 : 1) * (connection?.saveData ? 2 : 1);
    return Math.max(
      askedAt + holdInterval(intervalMs() * slowness, 0) * factor,
      endedAt + intervalMs() / 4,
    );
  };

  /** Tells each watch what is new to it, and when time alone brings more. */
  const judge = (): number => {
    let next = Infinity;
    for (const watch of watches) {
      const {id, listener, told} = watch;
      const seen = snapshot(id);
      const {age, freshness, record} = seen;
      for (const step of [freshMs(), EXPIRY_MS]) {
        // A step comes just after its boundary, which belongs to the former.
        if (record && age <= step)
          next = Math.min(next, now() + step - age + 1);
      }
      if (
        told?.freshness === freshness &&
        told.record === record &&
        told.failures === seen.failures
      ) {
        continue;
      }
      watch.told = seen;
      try {
        listener(seen);
      } catch (error) {
        // A bad listener is reported as unhandled and stops no other.
        void Promise.reject(error);
      }
    }
    return next;
  };

  /** Tells what is new and sets the timer to what comes next. */
  const plan = () => {
    let next = judge();
    clearTimeout(timer);
    if (!isVisible()) return;
    if (mayPoll()) {
      for (const piece of arrange()) next = Math.min(next, dueAt(piece));
    }
    if (next < Infinity) timer = setTimeout(run, next - now());
  };

  const run = (isWake?: boolean) => {
    const due = arrange().filter((piece) => dueAt(piece, isWake) <= now());
    if (due.length && mayPoll()) landing = begin(due);
    plan();
  };

  const begin = async (due: Piece[]) => {
    const mine = (flight = new AbortController());
    // A fixed deadline would starve a slow server.
    const deadlineMs = timeoutMs * 2 ** Math.min(2, failures);
    startedAt = now();
    await Promise.all(
      due.map(async ({ids, url}) => {
        try {
          await question(ids, url, deadlineMs, mine.signal);
          stopped.delete(url);
        } catch (error) {
          if (flight === mine) fail(url, error);
        }
      }),
    );
    if (flight === mine) drop();
    plan();
  };

  /** Ends the flight, if there is one, whatever is still missing. */
  const drop = () => {
    flight?.abort();
    flight = undefined;
    endedAt = now();
  };

  /** Asks, takes the answer and tells the other tabs. */
  const question = async (
    ids: readonly string[],
    url: string,
    deadlineMs: number,
    signal: AbortSignal,
  ) => {
    const askedAt = now();
    const last = answers.get(url)?.text;
    stats.requests++;
    const reply = await within(deadlineMs, ask(url, signal), () => {
      throw new StockError('timeout');
    });
    const answer = {text: last!, ...reply, ids, askedAt, url};
    stats.bytes += reply.bytes;
    if (last === answer.text) stats.notModified++;
    const {want} = accept(answer);
    tell(answer);
    return want;
  };

  const fail = (url: string, cause: unknown) => {
    failure =
      cause instanceof StockError ? cause : new StockError('network', cause);
    const {status, retryAfter} = failure;
    const waitMs = failureWait(++failures, intervalMs(), retryAfter);
    stats.errors++;
    retryAt = now() + waitMs;
    if (retryAfter) holdUntil = retryAt;
    if (isFinal(status)) stopped.set(url, now());
    else failure.retryAt = Date.now() + waitMs;
  };

  /** Takes an answer, whoever asked for it. */
  const accept = (heard: Heard) => {
    const {ids, url, text, askedAt, age, readAt} = heard;
    const answer = readAnswer(text);
    const {refresh} = answer;
    isKilled = refresh === -1;
    refreshMs = refresh! > 0 ? holdInterval(refresh! * 1000, 1000) : 0;
    failures = 0;
    failure = null;
    factor = jitter();
    answers.set(url, heard);
    const asOf = askedAt - age;
    for (const id of ids) {
      const known = entryOf(id);
      const entry = {...known, askedAt: Math.max(askedAt, known.askedAt)};
      entries.set(id, entry);
      // A lagging edge loses by the shop's clock; without it, by ours. What has
      // expired guards nothing: the shop's clock may have been wrong.
      if (
        now() - known.asOf <= EXPIRY_MS &&
        (readAt < known.readAt ||
          (!(readAt > known.readAt) && asOf < known.asOf))
      ) {
        continue;
      }
      const record = readRecord(answer.products[id]);
      Object.assign(entry, {asOf, readAt});
      if (JSON.stringify(record) === JSON.stringify(known.record)) continue;
      entry.record = record;
      if (known.asOf > -Infinity) stats.changes++;
    }
    return answer;
  };

  const tell = ({askedAt, ...told}: Heard) =>
    tabs.tell({...told, asked: now() - askedAt});

  const tabs = createTabs(
    `true-stock ${endpoint}`,
    () => answers.forEach(tell),
    ({asked, ...told}) => {
      const ids = arrange()
        .flatMap((piece) => piece.ids)
        .filter((id) => told.ids.includes(id));
      if (ids.length) accept({...told, ids, askedAt: now() - asked});
      plan();
    },
  );

  const inquire = async (id: string, want: string) => {
    if (isKilled || holdUntil > now()) return undefined;
    const controller = new AbortController();
    const url = stockUrl(endpoint, `ids=${id}&want=${want}`);
    try {
      const answer = await question([id], url, timeoutMs, controller.signal);
      stats.verified++;
      plan();
      return readVerdict(answer?.[id]);
    } finally {
      controller.abort();
    }
  };

  const wake = () => {
    isAway = false;
    if (isHidden()) drop();
    else tabs.open();
    run(true);
  };

  const leave = () => {
    isAway = true;
    drop();
    clearTimeout(timer);
    tabs.close();
  };

  const input = () => {
    const wasIdle = isIdle();
    inputAt = now();
    if (wasIdle) wake();
  };

  /** Before the browser has told, and where it cannot, an element is near. */
  const observe = (element: Element) => {
    observer ??=
      globalThis.IntersectionObserver &&
      new IntersectionObserver(
        (seen) => {
          for (const {target, isIntersecting} of seen) {
            for (const watch of watches) {
              if (watch.element === target) watch.isFar = !isIntersecting;
            }
          }
          run(true);
        },
        {rootMargin: '200px'},
      );
    observer?.observe(element);
  };

  return {
    /** Clients that have not been closed. */
    users: 0,
    stats,
    snapshot,
    verify: createVerifier(now, inquire),

    configure(interval: number, timeout: number, idleAfter: number) {
      pollMs = holdInterval(interval * 1000, 2000);
      timeoutMs = timeout;
      idleMs = idleAfter * 1000;
      plan();
    },

    watch(id: string, listener: Watch['listener'], element?: Element) {
      const told = snapshot(id);
      const watch = {id, listener, element, told};
      watches.add(watch);
      if (!stopListening) {
        stopListening = listenToPage(wake, input, leave);
        inputAt = now();
        tabs.open();
        if (globalThis.BroadcastChannel) graceUntil = inputAt + GRACE_MS;
      }
      if (element) observe(element);
      listener(told);
      pieces = undefined;
      clearTimeout(timer);
      // A page's elements come one by one: they are asked for together.
      if (isVisible()) timer = setTimeout(run, graceUntil - now());
      return () => {
        if (!watches.delete(watch)) return;
        pieces = undefined;
        if (element) observer?.unobserve(element);
        if (watches.size) return;
        observer?.disconnect();
        observer = undefined;
        stopListening?.();
        stopListening = undefined;
        clearTimeout(timer);
        tabs.close();
        // A moved element is back at once: its request may finish.
        void Promise.resolve().then(() => watches.size || drop());
      };
    },

    async refresh() {
      isKilled = false;
      stopped.clear();
      if (!flight) landing = begin(arrange());
      plan();
      await landing;
    },

    pause() {
      isPaused = true;
      plan();
    },

    resume() {
      isPaused = false;
      wake();
    },
  };
}

export type Engine = ReturnType<typeof createEngine>;
