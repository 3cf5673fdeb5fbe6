type Listener = () => void;

/**
 * The clock of the shop, its server and the bench. It can run faster than the
 * device's clock but never backwards, and it reports each change of speed.
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

  /** Epoch ms by this clock. */
  now(): number {
    return this.#start + (this.#realNow() - this.#realStart) * this.#speed;
  }

  /** @param speed Times as fast as real time. @throws TypeError unless positive. */
  setSpeed(speed: number): void {
    if (!(speed > 0)) throw new TypeError('A clock runs forward.');
    if (speed === this.#speed) return;
    this.#start = this.now();
    this.#realStart = this.#realNow();
    this.#speed = speed;
    for (const listener of this.#listeners) listener();
  }

  /** Converts ms of this clock to real ms. */
  realMs(ms: number): number {
    return ms / this.#speed;
  }

  /** Calls the listener when the speed changes. Returns how to stop. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
