type Listener = () => void;

/**
 * The clock of the shop, its server and the bench. It can run faster than the
 * device's clock but never backwards. It can be held, so that a slow computer is
 * not taken for a slow shop. It reports each change of speed and when it goes on.
 */
export class BenchClock {
  readonly #listeners = new Set<Listener>();
  readonly #realNow: () => number;
  #speed = 1;
  #holds = 0;
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

  get isHeld(): boolean {
    return this.#holds > 0;
  }

  /** Epoch ms by this clock. */
  now(): number {
    if (this.isHeld) return this.#start;
    return this.#start + (this.#realNow() - this.#realStart) * this.#speed;
  }

  /** @param speed Times as fast as real time. @throws TypeError unless positive. */
  setSpeed(speed: number): void {
    if (!(speed > 0)) throw new TypeError('A clock runs forward.');
    if (speed === this.#speed) return;
    this.#startAgain();
    this.#speed = speed;
    this.#notify();
  }

  /** Stops the clock until the returned function is called. */
  hold(): () => void {
    this.#startAgain();
    this.#holds += 1;
    let release = () => {
      this.#startAgain();
      this.#holds -= 1;
      release = () => {};
      if (!this.isHeld) this.#notify();
    };
    return () => release();
  }

  /** Converts ms of this clock to real ms. */
  realMs(ms: number): number {
    return ms / this.#speed;
  }

  /** Calls the listener when the pace changes. Returns how to stop. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #startAgain(): void {
    this.#start = this.now();
    this.#realStart = this.#realNow();
  }

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }
}
