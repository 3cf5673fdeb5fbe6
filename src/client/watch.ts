import {isId} from './record.js';
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

const MAX_IDS = 100;

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

/**
 * The ids of the watched products, at most 100 to a URL, joined by commas: the
 * same URLs for every shopper of a page.
 */
export const groupIds = (watches: Iterable<Watch>): string[] => {
  const ids = [...new Set([...watches].map(({id}) => id))]
    .filter(isId)
    .sort((a, b) => +a - +b);
  const groups = [];
  while (ids.length) groups.push(ids.splice(0, MAX_IDS).join());
  return groups;
};
