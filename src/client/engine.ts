/* oxlint-disable max-lines, max-lines-per-function -- one closure: what every
   step shares are its locals, and that is what keeps the client at 3 kB */
import {platform} from './platform.js';
import {createClock} from './clock.js';
import {isShown, listenToPage} from './page-signals.js';
import {
  type Answer,
  frozen,
  readRecord,
  readVerdict,
  UNCONFIRMED,
} from './read-answer.js';
import {isId, withLow, type ProductRecord} from './record.js';
import {backoff, hold, isFinal, jitter, obeyed, savesData} from './schedule.js';
import type {Snapshot, Verdict, Want} from './snapshot.js';
import type {StockClient, StockClientOptions} from './stock-client.js';
import {ask} from './fetch-stock.js';
import {StockError} from './stock-error.js';
import type {Heard} from './shared-answer.js';
import {wantText} from './want-text.js';

/** What is known of a product. Times are the engine's own, in ms. */
interface Entry {
  record: ProductRecord | null;
  /** When the answer was asked for that it came with. */
  askedAt: number;
  /** When it was true, and the same by the shop's clock in epoch ms. */
  asOf: number;
  readAt?: number;
  /** The record as it stands in the answer. */
  said?: unknown;
}

/** One who wants to know of a product. */
interface Watch {
  readonly id: string;
  readonly listener: (snapshot: Snapshot) => void;
  readonly element: Element | undefined;
  /** How its client sees a record. */
  readonly view: (snapshot: Snapshot) => Snapshot;
  told?: Snapshot;
}

/** The products of one URL: at most 100 ids, joined by commas. */
type Ids = string;

/** Beyond this no claim of the past says anything about now. */
const EXPIRY_MS = 300_000;
const MAX_IDS = 100;
/** Products that appear later are asked for at most this often. */
const NEWCOMER_MS = 1000;
/** New elements wait this long for others, and for what other tabs know. */
const GRACE_MS = 50;
/** A URL that answered 4xx is tried again on a wake after this. */
const STOPPED_MS = 600_000;

/** How long a verdict may be used again. */
const REUSE_MS = 2000;
/** The longest that a shopper waits for a verdict. */
const PATIENCE_MS = 800;

const UNASKED: Entry = {
  record: null,
  askedAt: 0,
  asOf: -Infinity,
};

/**
 * The one poller of an endpoint and page: it asks when it is time to, keeps
 * what was answered, and tells who watches. One timer serves every deadline.
 */
export function createEngine(prefix: string, onUnused: () => void) {
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
  let clients = 0;
  const entries = new Map<string, Entry>();
  const watches = new Set<Watch>();
  const far = new WeakSet<Element>();
  /** The last answer of each URL, for tabs that come later, and what was read in it. */
  const answers = new Map<Ids, [heard: Heard, answer: Answer]>();
  /** URLs that answered 4xx, and until when a wake leaves them alone. */
  const stopped = new Map<string, number>();
  let pollMs: number;
  let timeoutMs: number;
  let idleMs: number;
  /** Seconds that the server wants; 0: it does not say; below: stop. */
  let refresh = 0;
  let channel: BroadcastChannel | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the last tick wanted the next. */
  let nextAt: number;
  let isHere = false;
  let isPaused = false;
  let failures = 0;
  let failure: StockError | null = null;
  // The requests of a tick start together.
  let flight: AbortController | undefined;
  let landing: Promise<void> | undefined;
  let endedAt = 0;
  let retryAt = 0;
  let graceUntil = 0;
  let inputAt = 0;
  let wokeAt = 0;
  let factor = 1;
  // The last verify.
  let wanted: string;
  let wantedAt: number;
  let verdict: Promise<Verdict>;

  const intervalMs = () => hold(refresh > 0 ? refresh * 1000 : pollMs);
  const freshMs = () =>
    Math.min(EXPIRY_MS, Math.max(2.5 * pollMs, 1500 * refresh));
  const isVisible = () => isHere && isShown();
  const isIdle = () => now() - inputAt >= idleMs;
  const entryOf = (id: string) => entries.get(id) ?? UNASKED;

  const snapshot = (productId: string, at = now()): Snapshot => {
    const {record, asOf} = entryOf(productId);
    const age = at - asOf;
    const isUnread = !record && age < Infinity;
    return Object.freeze({
      productId,
      freshness: record
        ? age > EXPIRY_MS
          ? 'expired'
          : age > freshMs()
            ? 'aging'
            : 'fresh'
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
  const arrange = (): Ids[] => {
    const ids = [...new Set([...watches].map(({id}) => id))]
      .filter(isId)
      .sort((a, b) => +a - +b);
    const pieces = [];
    while (ids.length) pieces.push(ids.splice(0, MAX_IDS).join());
    return pieces;
  };

  const dueAt = (ids: Ids): number => {
    const askedAt = Math.min(
      ...ids.split(',').map((id) => entryOf(id).askedAt),
    );
    return stopped.get(ids)! > wokeAt
      ? Infinity
      : Math.max(
          graceUntil,
          retryAt,
          askedAt +
            factor *
              hold(intervalMs() * (isIdle() ? 4 : 1) * (savesData() ? 2 : 1)),
          endedAt + (askedAt ? intervalMs() / 4 : NEWCOMER_MS),
        );
  };

  const mayAsk = () =>
    !flight &&
    !isPaused &&
    refresh >= 0 &&
    [...watches].some(({element}) => !far.has(element!));

  /** Tells a watch what is new to it. Returns when time brings more. */
  const inform = (watch: Watch, at = now()): number => {
    const {told} = watch;
    const seen = (watch.told = snapshot(watch.id, at));
    const {age} = seen;
    if (
      (['freshness', 'record', 'failures'] as const).some(
        (key) => told?.[key] !== seen[key],
      )
    ) {
      try {
        watch.listener(watch.view(seen));
      } catch (error) {
        // A bad listener is reported, and stops no other.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
    // A step comes just after its boundary, which belongs to the former.
    return age > EXPIRY_MS
      ? Infinity
      : at + 1 - age + (age > freshMs() ? EXPIRY_MS : freshMs());
  };

  /** Tells what is new, asks what is due, and sets the timer to what is next. */
  const tick = () => {
    clearTimeout(timer);
    nextAt = Infinity;
    const at = now();
    for (const watch of watches) nextAt = Math.min(nextAt, inform(watch, at));
    if (!isVisible()) return drop();
    if (mayAsk()) {
      const pieces = arrange();
      const due = pieces.filter((piece) => dueAt(piece) <= now());
      if (due.length) landing = begin(due);
      else nextAt = Math.min(nextAt, ...pieces.map(dueAt));
    }
    if (nextAt < Infinity) timer = setTimeout(tick, nextAt - now());
  };

  /** Asks what is due, one URL after another. */
  const begin = async (due: Ids[]) => {
    for (const piece of due) {
      const mine = (flight = new AbortController());
      // A fixed deadline would starve a slow server.
      await question(piece, mine, timeoutMs * 2 ** Math.min(2, failures)).catch(
        (error: unknown) => {
          if (flight === mine) fail(piece, error);
        },
      );
      if (flight !== mine) return;
    }
    drop();
    tick();
  };

  /** Ends the flight, if there is one, whatever is still missing. */
  const drop = () => {
    if (!flight) return;
    flight.abort();
    flight = undefined;
    endedAt = now();
  };

  /** Asks, takes the answer and tells the other tabs. */
  const question = async (
    ids: Ids,
    controller: AbortController,
    deadlineMs: number,
    want = '',
  ) => {
    stats.requests++;
    let deadline: ReturnType<typeof setTimeout>;
    const late = new Promise<never>((_, reject) => {
      deadline = setTimeout(() => {
        reject(new StockError('timeout'));
        controller.abort();
      }, deadlineMs);
    });
    const asked = ask(prefix + ids + want, controller.signal);
    // Not every body heeds the signal.
    const reply = Promise.race([asked, late]).finally(() =>
      clearTimeout(deadline),
    );
    const heard: Heard = [now(), ids, ...(await reply)];
    stats.bytes += heard[5];
    if (heard[2] === answers.get(ids)?.[0][2]) stats.notModified++;
    const answer = accept(heard);
    tell(heard);
    return answer;
  };

  const fail = (ids: Ids, cause: unknown) => {
    failure =
      cause instanceof StockError
        ? cause
        : new StockError(
            cause instanceof SyntaxError ? 'content' : 'network',
            cause,
          );
    failures++;
    stats.errors++;
    retryAt =
      now() +
      Math.max(
        intervalMs(),
        backoff(intervalMs() * 2 ** failures),
        obeyed(failure.retryAfter),
      );
    if (isFinal(failure.detail)) stopped.set(ids, now() + STOPPED_MS);
    else failure.retryAt = retryAt;
  };

  /** Takes an answer, whoever asked for it. */
  const accept = (heard: Heard) => {
    const [askedAt, ids, text, age, readAt] = heard;
    const [before, read] = answers.get(ids) ?? [];
    // The same text is the same answer: there is nothing to read in it.
    const answer =
      text === before?.[2] ? read : (JSON.parse(text, frozen) as Answer | null);
    const version = answer?.version;
    if (version !== 1) throw new StockError('version', version);
    const seconds = answer!.refresh as number;
    refresh = Number.isInteger(seconds) && seconds >= -1 ? seconds : 0;
    failures = retryAt = 0;
    failure = null;
    factor = jitter();
    answers.set(ids, [heard, answer!]);
    const asOf = askedAt - age;
    const at = now();
    for (const id of ids.split(',')) {
      const known = entryOf(id);
      const entry = {...known, askedAt};
      entries.set(id, entry);
      // A lagging edge loses by the shop's clock; without it, by ours. Within one
      // of the shop's seconds the later question wins: ages are whole seconds.
      // What has expired guards nothing: the shop's clock may have been wrong.
      if (
        at - known.asOf <= EXPIRY_MS &&
        (readAt - known.readAt! ||
          (readAt && askedAt - known.askedAt) ||
          asOf - known.asOf) < 0
      ) {
        continue;
      }
      const said = answer!.products?.[id];
      entry.asOf = asOf;
      entry.readAt = readAt;
      if (said && said === known.said) continue;
      entry.said = said;
      const record = readRecord(said);
      if (JSON.stringify(record) === JSON.stringify(known.record)) continue;
      entry.record = record;
      if (known.askedAt) stats.changes++;
    }
    return answer!;
  };

  /** Tells the other tabs, whose engines share the wall clock alone. */
  const tell = ([askedAt, ...rest]: Heard) =>
    channel?.postMessage([Date.now() - now() + askedAt, ...rest]);

  const open = () => {
    if (channel || !platform.BroadcastChannel) return;
    channel = new BroadcastChannel(prefix);
    // Another tab was answered; or, new, it asks what is known.
    channel.onmessage = ({data}: MessageEvent<Heard | null>) => {
      if (!data) return answers.forEach(([one]) => tell(one));
      const [askedOn, ...rest] = data;
      accept([now() - Math.max(0, Date.now() - askedOn), ...rest]);
      // Who has asked asks on; the others step in when that tab is gone.
      factor += 0.3;
      tick();
    };
    channel.postMessage(null);
  };

  const verify = async ({productId, quantity, optionValues = {}}: Want) => {
    const text = wantText(productId, quantity, optionValues);
    if (
      // What is no positive integer is nothing that could be bought.
      ![productId, quantity].every(isId) ||
      refresh < 0 ||
      (failure?.retryAfter && retryAt > now())
    ) {
      return UNCONFIRMED;
    }
    // One prefetched on pointer or focus is ready when the press comes.
    if (text !== wanted || now() - wantedAt > REUSE_MS) {
      wanted = text;
      wantedAt = now();
      verdict = question(
        productId,
        new AbortController(),
        PATIENCE_MS,
        `&want=${text}`,
      ).then((answer) => {
        const told = readVerdict(answer.want?.[productId]);
        stats.verified++;
        // Stock may be back at the next press.
        if (told.ok !== true) wanted = '';
        tick();
        return told;
      }, readVerdict);
    }
    return verdict;
  };

  const close = () => {
    isHere = false;
    channel?.close();
    channel = undefined;
  };

  const leave = () => {
    close();
    tick();
  };

  const wake = () => {
    isHere = watches.size > 0;
    inputAt = wokeAt = now();
    factor = 1;
    if (failure?.retryAfter === 0) retryAt = endedAt + intervalMs();
    if (isVisible()) open();
    tick();
  };

  const input = () => {
    if (isIdle()) wake();
    else inputAt = now();
  };

  const listeners = {
    visibilitychange: wake,
    pageshow: wake,
    resume: wake,
    online: wake,
    pointerdown: input,
    pointermove: input,
    keydown: input,
    pagehide: leave,
  };

  /** Before the browser has told, and where it cannot, an element is near. */
  const observer =
    platform.IntersectionObserver &&
    new IntersectionObserver(
      (seen) => {
        for (const {target, isIntersecting} of seen) {
          far[isIntersecting ? 'delete' : 'add'](target);
        }
        wake();
      },
      {rootMargin: '200px'},
    );

  /** Ends a watch. The last one takes all with it. */
  const end = (watch: Watch) => {
    if (!watches.delete(watch)) return;
    if (watch.element) observer?.unobserve(watch.element);
    if (watches.size) return;
    listenToPage('removeEventListener', listeners);
    observer?.disconnect();
    clearTimeout(timer);
    close();
    // A moved element is back at once: its request may finish.
    void Promise.resolve().then(() => watches.size || drop());
  };

  /** A client of this engine. Its options count for all. */
  return ({
    low,
    interval = 15,
    timeout = 8000,
    idleAfter = 600,
  }: StockClientOptions): StockClient => {
    if (!(interval > 0 && timeout > 0 && idleAfter > 0)) {
      throw new TypeError('not above 0');
    }
    pollMs = Math.max(2000, interval * 1000);
    timeoutMs = timeout;
    idleMs = idleAfter * 1000;
    clients++;
    tick();

    const view = (seen: Snapshot): Snapshot =>
      seen.record && low! >= 0
        ? Object.freeze({...seen, record: withLow(seen.record, low!)})
        : seen;

    return {
      watch(id, listener, element) {
        const watch = {id, listener, element, view};
        watches.add(watch);
        // A page's elements come one by one: they are asked for together.
        if (!entries.has(id)) graceUntil = now() + GRACE_MS;
        if (watches.size < 2) {
          listenToPage('addEventListener', listeners);
          wake();
        }
        if (element) observer?.observe(element);
        inform(watch);
        if (isVisible()) {
          clearTimeout(timer);
          timer = setTimeout(tick, Math.min(GRACE_MS, nextAt - now()));
        }
        return () => end(watch);
      },

      peek: (id) => view(snapshot(id)),
      verify,

      async refresh() {
        refresh = 0;
        stopped.clear();
        if (!flight && isVisible()) landing = begin(arrange());
        await landing;
      },

      pause() {
        isPaused = true;
        tick();
      },

      resume() {
        isPaused = false;
        wake();
      },

      close() {
        for (const watch of watches) if (watch.view === view) end(watch);
        if (!--clients) onUnused();
      },

      stats: () => ({...stats}),
    };
  };
}

export type Engine = ReturnType<typeof createEngine>;
