type Listener = () => void;

/**
 * The clock of the shop, its server and the bench. It can run faster than this
 * device's, never backwards, and each change of pace is told.
 */
export class BenchClock {
  readonly #listeners = new Set<Listener>();
  readonly #realNow: () => number;
  #speed = 1;
  #realStart: number;
  #start: number;

  constructor(
    realNow = () => performance.timeOrigin + performance.now(),
    start = Date.now(),
  ) {
    this.#realNow = realNow;
    this.#realStart = realNow();
    this.#start = start;
  }

  get speed(): number {
    return this.#speed;
  }

  /** Epoch ms, by this clock. */
  now(): number {
    return this.#start + (this.#realNow() - this.#realStart) * this.#speed;
  }

  /** How fast it runs: 1 is real time. */
  setSpeed(speed: number): void {
    if (!(speed > 0)) throw new TypeError('A clock runs forward.');
    if (speed === this.#speed) return;
    this.#start = this.now();
    this.#realStart = this.#realNow();
    this.#speed = speed;
    for (const listener of this.#listeners) listener();
  }

  /** How long a time of this clock takes in real ms. */
  realMs(ms: number): number {
    return ms / this.#speed;
  }

  /** Runs the listener when the pace changes; the returned function ends it. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
