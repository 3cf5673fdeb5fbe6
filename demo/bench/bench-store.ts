import {type BenchState, readState, writeState} from './bench-state.js';

export type StateListener = (state: BenchState, before: BenchState) => void;

const WRITE_DELAY_MS = 250;

/**
 * Holds the state of the bench and mirrors it in the page's URL, so that a link
 * is a bug report.
 */
export class BenchStore {
  readonly #listeners = new Set<StateListener>();
  #state: BenchState;
  /** The hash that was read or written last. */
  #hash = location.hash;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.#state = readState(location.hash);
    addEventListener('hashchange', () => {
      // Our own writes fire no such event: somebody else changed the hash.
      clearTimeout(this.#timer);
      this.#hash = location.hash;
      this.#change(readState(this.#hash));
    });
  }

  get state(): BenchState {
    return this.#state;
  }

  /** URL of the current state. */
  get link(): string {
    return new URL(writeState(this.#state) || '#', location.href).href;
  }

  set(changes: Partial<BenchState>): void {
    this.#change({...this.#state, ...changes});
    // Browsers limit writes per second; a crowd would exceed that.
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.write(), WRITE_DELAY_MS);
  }

  /** Writes the state to the URL now. */
  write(): void {
    clearTimeout(this.#timer);
    // Somebody has just changed the hash: its event is about to arrive.
    if (location.hash !== this.#hash) return;
    history.replaceState(null, '', this.link);
    this.#hash = location.hash;
  }

  /** Calls the listener after each change. */
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
