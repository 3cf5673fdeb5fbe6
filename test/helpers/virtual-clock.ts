/** Whose timers wait while it is frozen. */
export interface TimerOwner {
  isFrozen: boolean;
}

interface Timer {
  readonly id: number;
  readonly dueAt: number;
  readonly owner: TimerOwner;
  readonly run: () => void;
}

const LONGEST_MS = 2 ** 31 - 1;

/** Lets promises and streams of Node run until they wait for time. */
const settleInNode = async (): Promise<void> => {
  for (let round = 0; round < 2; round++) {
    await new Promise((resolve) => setImmediate(resolve));
  }
};

/**
 * The time of a device, for all its tabs: monotonic time drives the timers,
 * wall time runs along and can be set.
 */
export class VirtualClock {
  monotonic = 0;
  /** The wall clock at the beginning. */
  readonly start = Date.UTC(2026, 10, 23, 14, 2);
  wall = this.start;
  #sleptMs = 0;
  #lastId = 0;
  readonly #timers = new Map<number, Timer>();
  readonly #settle: () => Promise<void>;

  /** @param settle Lets all run that does not wait for time. */
  constructor(settle = settleInNode) {
    this.#settle = settle;
  }

  /** As browsers do: whole milliseconds, and wrong delays mean at once. */
  setTimeout(owner: TimerOwner, run: () => void, ms = 0): number {
    const wait = ms >= 1 && ms <= LONGEST_MS ? Math.trunc(ms) : 1;
    const id = ++this.#lastId;
    this.#timers.set(id, {id, dueAt: this.monotonic + wait, owner, run});
    return id;
  }

  clearTimeout(id: number | undefined): void {
    if (id !== undefined) this.#timers.delete(id);
  }

  /** Both as the globals of a page. */
  timersFor(owner: TimerOwner) {
    return {
      setTimeout: (
        run: (...args: unknown[]) => void,
        ms?: number,
        ...args: unknown[]
      ) => this.setTimeout(owner, () => run(...args), ms),
      clearTimeout: (id?: number) => this.clearTimeout(id),
    };
  }

  timersOf(owner: TimerOwner): number {
    return [...this.#timers.values()].filter((timer) => timer.owner === owner)
      .length;
  }

  /** Lets time pass, and everything happen that is due in it. */
  async advance(ms: number): Promise<void> {
    await this.#settle();
    const until = this.monotonic + ms;
    for (;;) {
      const timer = this.#nextUntil(until);
      if (!timer) break;
      this.#pass(Math.max(0, timer.dueAt - this.monotonic));
      this.#timers.delete(timer.id);
      timer.run();
      await this.#settle();
    }
    this.#pass(until - this.monotonic);
  }

  /** The device sleeps: the wall clock alone goes on. */
  sleep(ms: number): void {
    this.wall += ms;
    this.#sleptMs += ms;
  }

  /** How long ago the beginning is for others: sleep counts, and no clock is set. */
  get elapsed(): number {
    return this.monotonic + this.#sleptMs;
  }

  #nextUntil(until: number): Timer | undefined {
    return [...this.#timers.values()]
      .filter(({owner, dueAt}) => !owner.isFrozen && dueAt <= until)
      .sort((a, b) => a.dueAt - b.dueAt || a.id - b.id)[0];
  }

  #pass(ms: number): void {
    this.monotonic += ms;
    this.wall += ms;
  }
}
