// What of a trace is one script's: the longest that it held the main thread.

const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks']);
/** By this name the demo's clock runs what a page's own timers would. */
const TIMER = 'runPageTimer';

const isWithin = (inner, outer) =>
  inner !== outer &&
  inner.tts >= outer.tts &&
  inner.tts + inner.tdur <= outer.tts + outer.tdur;

/** Pieces of script that are in no other one. */
const outermost = (pieces) =>
  pieces.filter((piece) => !pieces.some((other) => isWithin(piece, other)));

/**
 * In ms of the thread's own time, so that what else the machine does is not in
 * them: the longest task of a script, and all of them. What promises run tells
 * no script: in its tasks it counts as its own.
 */
export const ourShare = (traceEvents, name) => {
  const isOwn = ({args}) =>
    args.data?.url?.endsWith(name) || args.data?.functionName === TIMER;
  const {pid, tid} = traceEvents.find(
    (event) => event.name === 'EvaluateScript' && isOwn(event),
  );
  const events = traceEvents.filter(
    (event) => event.tid === tid && event.pid === pid && event.tdur,
  );
  const pieces = events.filter((event) => SCRIPT.has(event.name));
  const tasks = events.filter((event) => event.name === 'RunTask');
  const shares = tasks.map((task) => {
    const inner = pieces.filter((piece) => isWithin(piece, task));
    if (!inner.some(isOwn)) return 0;
    return outermost(inner)
      .filter((piece) => isOwn(piece) || piece.name === 'RunMicrotasks')
      .reduce((sum, {tdur}) => sum + tdur / 1000, 0);
  });
  return {
    longestMs: Math.max(...shares),
    totalMs: shares.reduce((sum, share) => sum + share, 0),
  };
};

/** Ms of all script on the thread, whoever's it is. */
export const scriptMs = (traceEvents) => {
  const pieces = traceEvents
    .filter(({name, tdur}) => SCRIPT.has(name) && tdur)
    .toSorted((one, other) => one.tts - other.tts);
  // One piece may run within another.
  let end = 0;
  let total = 0;
  for (const {tts, tdur} of pieces) {
    total += Math.max(0, tts + tdur - Math.max(end, tts));
    end = Math.max(end, tts + tdur);
  }
  return total / 1000;
};

/** What ran within a task, in ms by name, the longest first. */
const partsOf = (task, traceEvents) => {
  const parts = new Map();
  for (const event of traceEvents) {
    const {name, pid, tid, tdur} = event;
    if (!tdur || pid !== task.pid || tid !== task.tid) continue;
    if (!isWithin(event, task)) continue;
    parts.set(name, (parts.get(name) ?? 0) + tdur / 1000);
  }
  return [...parts].toSorted(([, one], [, other]) => other - one);
};

/**
 * The thread's longest task since a script was called: ms of the thread's own
 * time, and what ran within it.
 */
export const longestTaskSince = (traceEvents, isScript) => {
  const first = traceEvents.find(
    ({name, args}) => name === 'FunctionCall' && isScript(args.data?.url ?? ''),
  );
  const tasks = traceEvents.filter(
    ({name, pid, tid, ts}) =>
      name === 'RunTask' &&
      pid === first.pid &&
      tid === first.tid &&
      ts > first.ts,
  );
  const [longest] = tasks.toSorted(
    (one, other) => (other.tdur ?? 0) - (one.tdur ?? 0),
  );
  return {ms: longest.tdur / 1000, parts: partsOf(longest, traceEvents)};
};
