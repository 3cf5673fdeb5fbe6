import type {BenchClock} from '../time/bench-clock.js';

/** A request that a page has sent and that is not over. */
interface Sent {
  count: number;
  release: () => void;
}

/**
 * Holds the clock while requests travel between the page and the mock: that is
 * the computer's time, not the shop's. While the mock lets a page wait, time
 * goes on.
 */
export class RequestHolds {
  readonly #clock: BenchClock;
  readonly #sent = new Map<string, Sent>();

  constructor(clock: BenchClock) {
    this.#clock = clock;
  }

  /** Follows a request until the page has its response. */
  async follow<Result>(
    url: string,
    response: Promise<Result>,
  ): Promise<Result> {
    const sent = this.#sent.get(url) ?? {count: 0, release: () => {}};
    this.#sent.set(url, sent);
    sent.count += 1;
    this.leave(url);
    try {
      return await response;
    } finally {
      this.arrive(url);
      sent.count -= 1;
      if (sent.count === 0) this.#sent.delete(url);
    }
  }

  /** A request, or its response, is on its way. */
  leave(url: string): void {
    const sent = this.#sent.get(url);
    // The page may have given up.
    if (!sent) return;
    sent.release();
    sent.release = this.#clock.hold();
  }

  /** It has arrived. */
  arrive(url: string): void {
    this.#sent.get(url)?.release();
  }
}
