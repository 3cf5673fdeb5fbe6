import {now} from './platform/clock.js';
import {platform} from './platform/platform.js';
import {FORMAT, SHAPE, type SharedAnswer} from './shared-answer.js';

/** By how much the wall clocks of two tabs may differ: some are blurred. */
const BLUR_MS = 1000;

/** The first letters of the types in a message. */
const shapeOf = (message: unknown[]): string =>
  message.map((part) => (typeof part)[0]).join('');

/**
 * The other tabs of the shop, told of every answer. Each has a clock of its
 * own, so `askedAt` is wall time on the way.
 *
 * @param inForce All that this tab knows.
 * @param accept Takes what another tab was answered.
 * @param onAnswer Runs when it was taken.
 */
export const createTabs = (
  name: string,
  inForce: () => Set<SharedAnswer>,
  accept: (shared: SharedAnswer) => unknown,
  onAnswer: () => void,
) => {
  let channel: BroadcastChannel | undefined;

  const tell = ([askedAt, ...rest]: SharedAnswer): void =>
    channel?.postMessage([Date.now() - now() + askedAt, ...rest]);

  const enter = (): void => {
    if (channel || !platform.BroadcastChannel) return;
    channel = new BroadcastChannel(`${FORMAT} ${name}`);
    channel.onmessage = ({data}: MessageEvent<unknown>) => {
      if (data === null) return inForce().forEach(tell);
      try {
        const [askedAt, ...rest] = data as SharedAnswer;
        const elapsed = Date.now() - askedAt;
        if (
          shapeOf(data as unknown[]) === SHAPE &&
          rest[2] >= 0 &&
          elapsed > -BLUR_MS
        ) {
          accept([now() - Math.max(0, elapsed), ...rest]);
          onAnswer();
        }
      } catch {
        // Any script of the shop can write here: junk changes nothing.
      }
    };
    // A new tab asks the others what they know.
    channel.postMessage(null);
  };

  const exit = (): void => {
    channel?.close();
    channel = undefined;
  };

  return [tell, enter, exit] as const;
};
