import type {Snapshot} from './snapshot.js';

/** A product that someone watches. */
export interface Watch {
  readonly id: string;
  readonly listener: (snapshot: Snapshot) => void;
  readonly element: Element | undefined;
  /** How its client sees a snapshot. */
  readonly view: (snapshot: Snapshot) => Snapshot;
  /** The last snapshot that it was told of, before `view`. */
  lastSnapshot?: Snapshot;
}

/** Calls the listener if the snapshot holds news. */
export const notify = (watch: Watch, snapshot: Snapshot): void => {
  const {lastSnapshot} = watch;
  watch.lastSnapshot = snapshot;
  if (
    (['freshness', 'record', 'failures'] as const).every(
      (key) => lastSnapshot?.[key] === snapshot[key],
    )
  ) {
    return;
  }
  try {
    watch.listener(watch.view(snapshot));
  } catch (error) {
    // A bad listener is reported, and stops no other.
    queueMicrotask(() => {
      throw error;
    });
  }
};
