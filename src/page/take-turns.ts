import {contain} from './contain.js';

/**
 * The longest time that one task works, in ms: half a frame. With its side
 * effects the task then stays below a long task (50 ms,
 * https://w3c.github.io/longtasks/), on a slow phone too.
 */
const TURN_MS = 8;

const waiting = new Map<object, () => void>();
const listeners: (() => void)[] = [];
let endsAt = 0;
let isWorking = false;
/** Its messages run as tasks of their own, without the delay of a timer. */
let channel: MessageChannel | undefined;

/** Starts a turn: returns when it ends. What still waits then runs in the next task. */
function startTurn(): number {
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

/** Runs the waiting action of an owner, if there is one. */
function finish(owner: object): void {
  const action = waiting.get(owner);
  waiting.delete(owner);
  // One failed action must not stop the others.
  if (action) contain(action);
}

function work(): void {
  if (isWorking) return;
  isWorking = true;
  for (const owner of waiting.keys()) {
    if (endsAt && performance.now() > endsAt) break;
    endsAt ||= startTurn();
    finish(owner);
  }
  isWorking = false;
  if (!waiting.size) for (const listener of listeners.splice(0)) listener();
}

/**
 * Runs an action for its owner and drops the owner's waiting one. It runs at
 * once if it is urgent or the turn has time left, else in a later task.
 */
export function takeTurn(
  owner: object,
  action: () => void,
  isUrgent?: boolean,
): void {
  const isWaiting = waiting.has(owner);
  waiting.set(owner, action);
  if (isUrgent) finish(owner);
  else if (!isWaiting) work();
}

/** Ends the turn of this task: everything that follows waits for the next. */
export function endTurn(): void {
  startTurn();
  endsAt = -1;
}

/** Runs what still waits now, for these owners or for all. */
export function finishTurns(owners: Iterable<object> = waiting.keys()): void {
  for (const owner of owners) finish(owner);
}

/** Resolves when nothing waits any more. */
export const turnsTaken = (): Promise<void> =>
  new Promise((resolve) => {
    listeners.push(resolve);
    work();
  });
