/** An answer as told between tabs; times are ages in ms, not moments. */
export interface Told {
  readonly ids: readonly string[];
  readonly url: string;
  readonly text: string;
  /** Since it was asked for. */
  readonly asked: number;
  /** Its age when it was asked for. */
  readonly age: number;
  readonly readAt: number;
}

interface Message extends Partial<Told> {
  /** The sender's wall clock, which the tabs of a device share. */
  readonly sentAt: number;
}

/**
 * Answers shared between the tabs of one shop. No locks and no leader: each
 * tab that has asked tells the others, and who was told need not ask. The
 * channel is closed while the page is away, or it could not be kept in the
 * back/forward cache.
 *
 * @param hello A new tab asks what is known.
 * @param hear Another tab was answered.
 */
export function createTabs(
  name: string,
  hello: () => void,
  hear: (told: Told) => void,
) {
  let channel: BroadcastChannel | undefined;

  const tell = (told?: Told) =>
    channel?.postMessage({...told, sentAt: Date.now()});

  return {
    tell,

    /** Opens the channel, if it is not open, and asks the other tabs. */
    open() {
      if (channel || !globalThis.BroadcastChannel) return;
      channel = new BroadcastChannel(name);
      channel.onmessage = ({data}: MessageEvent<Message>) => {
        // A frozen tab hears late.
        const waited = Math.max(0, Date.now() - data.sentAt);
        const asked = data.asked! + waited;
        if (!data.text) hello();
        else if (asked + data.age! >= 0) hear({...(data as Told), asked});
      };
      // In Node a channel would keep the process alive.
      (channel as {unref?(): void}).unref?.();
      tell();
    },

    close() {
      channel?.close();
      channel = undefined;
    },
  };
}
