/**
 * What one task does at most, in ms: half a frame, so that with all that comes of it a
 * task is no long one (50 ms, https://w3c.github.io/longtasks/) on a slow phone.
 */
const TURN_MS = 8;

const waiting = new Map<object, () => void>();
const listeners: (() => void)[] = [];
let endsAt = 0;
let isAtWork = false;
/** Its messages come in tasks of their own, without the delay of a timer. */
let channel: MessageChannel | undefined;

/** When the task that has just begun is to end. What waits then goes on in the next. */
function begin(): number {
  if (!channel) {
    channel = new MessageChannel();
    channel.port1.onmessage = () => {
      endsAt = 0;
      work();
    };
  }
  channel.port2.postMessage(0);
  return performance.now() + TURN_MS;
}

/** Does what waits for an owner, if something does. */
function finish(owner: object): void {
  const one = waiting.get(owner);
  leaveTurn(owner);
  try {
    one?.();
  } catch (error) {
    // It is reported, and stops no other.
    reportError(error);
  }
}

function work(): void {
  if (isAtWork) return;
  isAtWork = true;
  for (const owner of waiting.keys()) {
    if (endsAt && performance.now() > endsAt) break;
    endsAt ||= begin();
    finish(owner);
  }
  isAtWork = false;
  if (!waiting.size) for (const listener of listeners.splice(0)) listener();
}

/**
 * Does something for its owner, in place of what still waits: at once while the
 * task is young or if it is urgent, else in its turn.
 */
export function takeTurn(
  owner: object,
  one: () => void,
  isUrgent?: boolean,
): void {
  leaveTurn(owner);
  if (isUrgent) return one();
  waiting.set(owner, one);
  work();
}

/** Does not do what still waits. */
export const leaveTurn = (owner: object): boolean => waiting.delete(owner);

/** Lets all that comes in this task wait for the next: it has done its part. */
export function endTurn(): void {
  begin();
  endsAt = -1;
}

/** Does at once what waits, for these owners or for all. */
export function finishTurns(owners: Iterable<object> = waiting.keys()): void {
  for (const owner of owners) finish(owner);
}

/** Turns of which none still waits when the page is painted next. */
export function turnsBeforePaint(): readonly [
  take: (owner: object, one: () => void) => void,
  finish: () => void,
] {
  const owners = new Set<object>();
  const finishAll = () => {
    finishTurns(owners);
    owners.clear();
  };
  return [
    (owner, one) => {
      if (!owners.size) requestAnimationFrame(finishAll);
      owners.add(owner);
      takeTurn(owner, one);
    },
    finishAll,
  ];
}

/** Settles when nothing waits any more. */
export const turnsTaken = (): Promise<void> =>
  new Promise((resolve) => {
    listeners.push(resolve);
    work();
  });
