import {type BenchState, readState, writeState} from './bench-state.js';

export type StateListener = (state: BenchState, before: BenchState) => void;

const WRITE_MS = 250;

/**
 * Holds the state of the bench and keeps it in the page's address, so that a
 * link is a bug report.
 */
export class BenchStore {
  readonly #listeners = new Set<StateListener>();
  #state: BenchState;
  /** The address as it was read or written last. */
  #hash = location.hash;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.#state = readState(location.hash);
    addEventListener('hashchange', () => {
      // What we write raises no such event: somebody else did.
      clearTimeout(this.#timer);
      this.#hash = location.hash;
      this.#change(readState(this.#hash));
    });
  }

  get state(): BenchState {
    return this.#state;
  }

  /** The address of this very state. */
  get link(): string {
    return new URL(writeState(this.#state) || '#', location.href).href;
  }

  set(changes: Partial<BenchState>): void {
    this.#change({...this.#state, ...changes});
    // Browsers allow some writes in some seconds; a crowd makes more.
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.write(), WRITE_MS);
  }

  /** Writes the state into the address now. */
  write(): void {
    clearTimeout(this.#timer);
    // Somebody has just changed it: that is on its way to us.
    if (location.hash !== this.#hash) return;
    history.replaceState(null, '', this.link);
    this.#hash = location.hash;
  }

  /** Runs the listener after each change. */
  subscribe(listener: StateListener): void {
    this.#listeners.add(listener);
  }

  #change(state: BenchState): void {
    const before = this.#state;
    if (writeState(state) === writeState(before)) return;
    this.#state = state;
    for (const listener of this.#listeners) listener(state, before);
  }
}
