/* oxlint-disable max-lines, max-lines-per-function -- one closure, whose locals
   are the state: as classes the client was 580 bytes above its limit */
import {createAnswers, EXPIRY_MS, trueAtOf} from './answers.js';
import {now} from './platform/clock.js';
import {fetchStock} from './fetch-stock.js';
import {isShown, listenToPage} from './platform/page-signals.js';
import {platform} from './platform/platform.js';
import {groupIds, idText, isId} from './product-ids.js';
import {withLow} from './record.js';
import {
  capInterval,
  halfToAll,
  isFinal,
  jitter,
  retryAfterDelayMs,
  savesData,
} from './schedule.js';
import type {SharedAnswer} from './shared-answer.js';
import type {Snapshot, Stats} from './snapshot.js';
import type {StockClient, StockClientOptions} from './stock-client.js';
import {StockError} from './stock-error.js';
import {createTabs} from './tabs.js';
import {createVerifier} from './verifier.js';
import {notify, type Watch} from './watch.js';

const MIN_POLL_MS = 2000;
/** The longest wait after failures, unless the server asks for more. */
const MAX_BACKOFF_MS = 300_000;
/** Products that appear later are asked for at most this often. */
const NEW_PRODUCTS_MS = 1000;
/** New elements wait this long for others, and for what other tabs know. */
const GATHER_MS = 50;
/** A URL that answered 4xx is tried again on a wake after this. */
const STOPPED_MS = 600_000;
/** The longest that a shopper waits for a verdict. */
const VERIFY_MS = 800;

/**
 * The one poller of an endpoint and page: what is asked, when, and who is told.
 * One timer serves every deadline.
 */
export function createEngine(prefix: string) {
  const stats: Stats = {
    requests: 0,
    notModified: 0,
    bytes: 0,
    errors: 0,
    changes: 0,
    verified: 0,
    blocked: 0,
  };
  const watches = new Set<Watch>();
  const far = new WeakSet<Element>();
  /** URLs that answered 4xx, and until when a wake leaves them alone. */
  const stoppedUntil = new Map<string, number>();
  let pollMs: number;
  let timeoutMs: number;
  let idleMs: number;
  /** The interval that the server wants; 0: it does not say; below: stop. */
  let refreshSeconds = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer ends; `Infinity` without one. */
  let nextAt: number;
  /** Not before the first watch, nor after `pagehide`. */
  let isHere = false;
  let isPaused = false;
  /** Requests in a row that failed, and why the last one did. */
  let failures = 0;
  let failure: StockError | null = null;
  /** The request that runs, and the round of requests that it belongs to. */
  let request: AbortController | undefined;
  let round: Promise<void> | undefined;
  let endedAt = 0;
  let retryAt = 0;
  let gatherUntil = 0;
  let inputAt = 0;
  let wokeAt = 0;
  /** Shortens or stretches the wait for the next request. */
  let factor = 1;

  const intervalMs = () =>
    capInterval(refreshSeconds > 0 ? refreshSeconds * 1000 : pollMs);
  const freshMs = () =>
    Math.min(EXPIRY_MS, Math.max(2.5 * pollMs, 1500 * refreshSeconds));
  const isVisible = () => isHere && isShown();
  const isIdle = () => now() - inputAt >= idleMs;

  /** A product as a page sees it at one moment. */
  const snapshot = (productId: string): Snapshot => {
    const {record, shared} = entryOf(productId);
    const age = now() - trueAtOf(shared);
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

  const dueAt = (ids: string): number => {
    const askedAt = Math.min(
      ...ids.split(',').map((id) => entryOf(id).askedAt),
    );
    return refreshSeconds < 0 || stoppedUntil.get(ids)! > wokeAt
      ? Infinity
      : Math.max(
          gatherUntil,
          retryAt,
          askedAt +
            factor *
              capInterval(
                intervalMs() * (isIdle() ? 4 : 1) * (savesData() ? 2 : 1),
              ),
          endedAt + (askedAt ? intervalMs() / 4 : NEW_PRODUCTS_MS),
        );
  };

  /** Tells a watch what is new to it. Returns when time brings more. */
  const inform = (watch: Watch): number => {
    const latest = snapshot(watch.id);
    const {age} = latest;
    notify(watch, latest);
    // A step comes just after its boundary, which belongs to the former.
    return age > EXPIRY_MS
      ? Infinity
      : trueAtOf(entryOf(watch.id).shared) +
          1 +
          (age > freshMs() ? EXPIRY_MS : freshMs());
  };

  /** Sets the timer of a visible page, unless it ends sooner. */
  const schedule = (at: number) => {
    if (at < nextAt && isVisible()) {
      nextAt = at;
      clearTimeout(timer);
      timer = setTimeout(tick, at - now());
    }
  };

  /** Tells what is new, asks what is due, and sets the timer to what is next. */
  const tick = () => {
    clearTimeout(timer);
    nextAt = Infinity;
    inForce();
    // Not of a copy: a listener may end other watches.
    for (const watch of watches) schedule(inform(watch));
    // A moved element is back at once: its request may finish.
    if (!isVisible()) return queueMicrotask(() => isVisible() || drop());
    if (
      !request &&
      !isPaused &&
      // Before the browser has told, and where it cannot, an element is near.
      [...watches].some(({element}) => !far.has(element!))
    ) {
      const groups = groupIds(watches);
      const due = groups.filter((ids) => dueAt(ids) <= now());
      if (due.length) round = askAll(due);
      else schedule(Math.min(...groups.map(dueAt)));
    }
  };

  /** Asks for one group of ids after another. */
  const askAll = async (groups: string[]) => {
    for (const ids of groups) {
      const mine = (request = new AbortController());
      // A fixed deadline would starve a slow server.
      await ask(ids, mine, timeoutMs * 2 ** Math.min(2, failures)).catch(
        (error: unknown) => {
          if (request === mine) fail(ids, error);
        },
      );
      if (request !== mine) return;
    }
    drop();
    tick();
  };

  /** Ends the request, if there is one, whatever is still missing. */
  const drop = () => {
    if (!request) return;
    request.abort();
    request = undefined;
    endedAt = now();
  };

  /** Asks, takes the answer and tells the other tabs. */
  const ask = async (
    ids: string,
    controller: AbortController,
    deadlineMs: number,
    want = '',
  ) => {
    stats.requests++;
    const shared: SharedAnswer = [
      now(),
      ids,
      ...(await fetchStock(prefix + ids + want, deadlineMs, controller)),
    ];
    stats.bytes += shared[6];
    const known = entryOf(ids.split(',')[0]!).shared;
    if (known[2] === shared[2]) stats.notModified++;
    const answer = accept(shared);
    tell(shared);
    return answer;
  };

  const fail = (ids: string, cause: unknown) => {
    const waitMs = intervalMs();
    failure =
      cause instanceof StockError
        ? cause
        : new StockError(
            cause instanceof TypeError ? 'network' : 'content',
            cause,
          );
    failures++;
    stats.errors++;
    retryAt =
      now() +
      Math.max(
        waitMs,
        Math.min(MAX_BACKOFF_MS, waitMs * 2 ** failures) * halfToAll(),
        retryAfterDelayMs(failure.retryAfter),
      );
    if (isFinal(failure.detail)) stoppedUntil.set(ids, now() + STOPPED_MS);
    else failure.retryAt = retryAt;
  };

  /** Takes an answer, whoever asked for it. */
  const accept = (shared: SharedAnswer) => {
    const answer = take(shared);
    [refreshSeconds] = answer;
    failures = retryAt = 0;
    failure = null;
    factor = jitter();
    return answer;
  };

  const [entryOf, take, inForce] = createAnswers(stats, watches);

  const [tell, enter, exit] = createTabs(prefix, inForce, accept, () => {
    // The tab that asked asks on; the others step in when it is gone.
    factor += 0.3;
    tick();
  });

  const verify = createVerifier(
    stats,
    (productId, want) =>
      ask(productId, new AbortController(), VERIFY_MS, `&want=${want}`),
    tick,
    () => refreshSeconds < 0 || (failure?.retryAfter && retryAt > now()),
  );

  const leave = () => {
    isHere = false;
    exit();
    tick();
  };

  const wake = () => {
    isHere = watches.size > 0;
    inputAt = wokeAt = now();
    factor = 1;
    if (failure?.retryAfter === 0) retryAt = endedAt + intervalMs();
    if (isVisible()) enter();
    tick();
  };

  const input = () => {
    // A timer that is late tells of a sleep, which has no event of its own.
    if (isIdle() || now() > nextAt) wake();
    else inputAt = now();
  };

  const listeners = {
    keydown: input,
    pointerdown: input,
    pointermove: input,
    // What others tell meanwhile would wait, and look younger if the wall clock
    // is set back. Who comes back asks them anew.
    freeze: exit,
    pagehide: leave,
    visibilitychange: wake,
    pageshow: wake,
    resume: wake,
    online: wake,
  };

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

  const start = (watch: Watch) => {
    watches.add(watch);
    // A page's elements come one by one: they are asked for together.
    if (!entryOf(watch.id).askedAt) gatherUntil = now() + GATHER_MS;
    if (watches.size < 2) {
      listenToPage('addEventListener', listeners);
      wake();
    }
    if (watch.element) observer?.observe(watch.element);
    inform(watch);
    // A timer that is late slept with the device.
    if (now() > nextAt) tick();
    else schedule(now() + GATHER_MS);
  };

  /** Ends a watch. The last one takes all with it. */
  const end = (watch: Watch) => {
    if (!watches.delete(watch)) return;
    if (watch.element) observer?.unobserve(watch.element);
    if (watches.size) return;
    listenToPage('removeEventListener', listeners);
    leave();
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
    pollMs = Math.max(MIN_POLL_MS, interval * 1000);
    timeoutMs = timeout;
    idleMs = idleAfter * 1000;

    const view = (original: Snapshot): Snapshot =>
      original.record && low! >= 0
        ? Object.freeze({...original, record: withLow(original.record, low!)})
        : original;
    tick();

    return {
      watch(id, listener, element) {
        const watch = {id: idText(id), listener, element, view};
        start(watch);
        return () => end(watch);
      },

      peek: (id) => view(snapshot(idText(id))),
      verify,

      async refresh() {
        refreshSeconds = 0;
        stoppedUntil.clear();
        if (!request && isVisible()) round = askAll(groupIds(watches));
        await round;
      },

      pause() {
        isPaused = true;
      },

      resume() {
        isPaused = false;
        wake();
      },

      close() {
        for (const watch of watches) if (watch.view === view) end(watch);
      },

      stats: () => ({...stats}),
    };
  };
}

export type Engine = ReturnType<typeof createEngine>;
