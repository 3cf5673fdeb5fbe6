import {now} from './platform/clock.js';
import {platform} from './platform/platform.js';
import type {SharedAnswer} from './shared-answer.js';

/**
 * The other tabs of the shop, told of every answer. Each has a clock of its
 * own, so `askedAt` is wall time on the way.
 *
 * @param shareAll Tells all that this tab knows.
 * @param onAnswer Takes what another tab was answered.
 */
export const createTabs = (
  name: string,
  shareAll: (tell: (shared: SharedAnswer) => void) => void,
  onAnswer: (shared: SharedAnswer) => void,
) => {
  let channel: BroadcastChannel | undefined;

  const tell = ([askedAt, ...rest]: SharedAnswer): void =>
    channel?.postMessage([Date.now() - now() + askedAt, ...rest]);

  return {
    tell,

    enter(): void {
      if (channel || !platform.BroadcastChannel) return;
      channel = new BroadcastChannel(name);
      channel.onmessage = ({data}: MessageEvent<SharedAnswer | null>) => {
        if (!data) return shareAll(tell);
        const [askedAt, ...rest] = data;
        onAnswer([now() - Math.max(0, Date.now() - askedAt), ...rest]);
      };
      // A new tab asks the others what they know.
      channel.postMessage(null);
    },

    exit(): void {
      channel?.close();
      channel = undefined;
    },
  };
};
