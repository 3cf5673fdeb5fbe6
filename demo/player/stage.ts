import type {Bench} from '../bench/bench.js';
import type {FailureName} from '../mock/mock-failures.js';
import type {BenchState} from '../bench/bench-state.js';
import {type PageFacts, readFacts} from '../frame/page-facts.js';
import type {ShopFrame} from '../frame/shop-frame.js';
import type {Check} from './story.js';

/** What a check expects of the page. */
export interface Expectation {
  readonly what: string;
  readonly expected: string;
  /** Reads what is there now, as text. */
  readonly actual: () => string;
  /** Default: accepts only the expected text. */
  readonly accepts?: (actual: string) => boolean;
  /** How long it may take. Default: 8. */
  readonly withinSeconds?: number;
}

/** Receives the steps and checks of a story. */
export interface StoryLog {
  onStep(text: string): void;
  onCheck(check: Check): void;
}

/** The facts of a page that does not show the product. */
const NOT_SHOWN: PageFacts = {
  words: 'not shown',
  availability: '',
  isStale: false,
  isBlocked: false,
  reason: '',
  count: null,
};

const CHECK_EVERY_MS = 50;
const TIMEOUT_SECONDS = 8;

/** Lets a story do what a shopper, a shop or a network does. */
export class Stage {
  readonly bench: Bench;
  readonly frame: ShopFrame;
  readonly #log: StoryLog;
  readonly #signal: AbortSignal;

  constructor(
    bench: Bench,
    frame: ShopFrame,
    log: StoryLog,
    signal: AbortSignal,
  ) {
    this.bench = bench;
    this.frame = frame;
    this.#log = log;
    this.#signal = signal;
  }

  /** Waits, in seconds of the bench's clock. */
  async wait(seconds: number): Promise<void> {
    const end = this.bench.clock.now() + seconds * 1000;
    while (this.bench.clock.now() < end) await this.#pause();
  }

  /** Shows the reader what happens next. */
  narrate(text: string): void {
    this.#log.onStep(text);
  }

  set(changes: Partial<BenchState>): void {
    this.bench.store.set(changes);
  }

  fail(failure: FailureName): void {
    this.set({failure});
  }

  /** What the page shows of the chosen product. */
  facts(): PageFacts {
    const {product} = this.bench.store.state;
    return readFacts(this.frame.document, product) ?? NOT_SHOWN;
  }

  /** The page's counters since it was opened. */
  stats(): Readonly<Record<string, number>> {
    return {...this.frame.window.TrueStock?.stats()};
  }

  find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    const found = this.frame.document.querySelector<Found>(selector);
    if (!found) throw new Error(`The page has no ${selector}.`);
    return found;
  }

  /** Clicks like a shopper. */
  press(selector = '#button-cart'): void {
    const {clock, record} = this.bench;
    const text = 'A shopper presses add to cart';
    record.addEvent({kind: 'press', at: clock.now(), text, productId: ''});
    this.bench.notifyViews();
    this.find(selector).click();
  }

  /** Fills in a field like a shopper. */
  fill(selector: string, value: string): void {
    const field = this.find<HTMLInputElement>(selector);
    if (field.type === 'radio') field.checked = true;
    else field.value = value;
    const {Event} = this.frame.window;
    for (const type of ['input', 'change']) {
      field.dispatchEvent(new Event(type, {bubbles: true}));
    }
  }

  /** Waits until the page is as expected or the time is up, and logs the check. */
  async check({
    what,
    expected,
    actual,
    accepts = (text) => text === expected,
    withinSeconds = TIMEOUT_SECONDS,
  }: Expectation): Promise<void> {
    await this.until(() => accepts(actual()), withinSeconds);
    const result = actual();
    const isAsExpected = accepts(result);
    this.#log.onCheck({what, expected, actual: result, isAsExpected});
  }

  /**
   * Waits for a condition without logging a check. The time is up by the bench's
   * clock, but not before a computer that keeps up would have looked as often.
   */
  async until(isMet: () => boolean, seconds = TIMEOUT_SECONDS): Promise<void> {
    const {clock} = this.bench;
    const end = clock.now() + seconds * 1000;
    let looks = clock.realMs(seconds * 1000) / CHECK_EVERY_MS;
    while (!isMet() && (clock.now() < end || looks > 0)) {
      looks -= 1;
      await this.#pause();
    }
  }

  async #pause(): Promise<void> {
    this.#signal.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, CHECK_EVERY_MS));
    this.#signal.throwIfAborted();
  }
}
