import type {Bench} from '../bench/bench.js';
import type {FailureName} from '../mock/mock-failures.js';
import type {BenchState} from '../bench/bench-state.js';
import {type PageFacts, readFacts} from '../frame/page-facts.js';
import type {ShopFrame} from '../frame/shop-frame.js';
import type {Check} from './story.js';

/** What a look at the page is to find. */
export interface Look {
  readonly what: string;
  readonly expected: string;
  /** What is there now, in words. */
  readonly seen: () => string;
  /** Default: the words are the expected ones. */
  readonly holds?: (seen: string) => boolean;
  /** Seconds of the bench's clock that it may take. Default: 8. */
  readonly withinSeconds?: number;
}

/** What a story tells of itself while it is played. */
export interface StoryLog {
  onStep(text: string): void;
  onCheck(check: Check): void;
}

/** A page without the script, or of another product. */
const NOT_SHOWN: PageFacts = {
  words: 'not shown',
  availability: '',
  isStale: false,
  isBlocked: false,
  reason: '',
  shown: null,
};

const LOOK_MS = 50;
const PATIENCE_SECONDS = 8;

/** What a story can do: everything that a shopper, a shop or a network does. */
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

  /** Seconds of the bench's clock. */
  async wait(seconds: number): Promise<void> {
    const end = this.bench.clock.now() + seconds * 1000;
    while (this.bench.clock.now() < end) await this.#look();
  }

  /** Tells what happens next. */
  tell(text: string): void {
    this.#log.onStep(text);
  }

  set(changes: Partial<BenchState>): void {
    this.bench.store.set(changes);
  }

  fail(failure: FailureName): void {
    this.set({failure});
  }

  /** What the page shows of the story's product. */
  facts(): PageFacts {
    const {product} = this.bench.store.state;
    return readFacts(this.frame.document, product) ?? NOT_SHOWN;
  }

  /** Counters of the page, since it was opened. */
  stats(): Readonly<Record<string, number>> {
    return {...this.frame.window.TrueStock?.stats()};
  }

  find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    const found = this.frame.document.querySelector<Found>(selector);
    if (!found) throw new Error(`The page has no ${selector}.`);
    return found;
  }

  /** A shopper presses what a mouse would. */
  press(selector = '#button-cart'): void {
    const {clock, record, tell} = this.bench;
    const text = 'A shopper presses add to cart';
    record.addHappening({kind: 'press', at: clock.now(), text, productId: ''});
    tell();
    this.find(selector).click();
  }

  /** Fills a field as a hand does. */
  fill(selector: string, value: string): void {
    const field = this.find<HTMLInputElement>(selector);
    if (field.type === 'radio') field.checked = true;
    else field.value = value;
    const {Event} = this.frame.window;
    for (const type of ['input', 'change']) {
      field.dispatchEvent(new Event(type, {bubbles: true}));
    }
  }

  /** Looks until it is as expected, or the time is up; both are told. */
  async see({
    what,
    expected,
    seen,
    holds = (words) => words === expected,
    withinSeconds = PATIENCE_SECONDS,
  }: Look): Promise<void> {
    const {clock} = this.bench;
    const end = clock.now() + withinSeconds * 1000;
    while (!holds(seen()) && clock.now() < end) await this.#look();
    const found = seen();
    const isAsExpected = holds(found);
    this.#log.onCheck({what, expected, seen: found, isAsExpected});
  }

  /** Waits for something that is no check of its own. */
  async until(holds: () => boolean, seconds = PATIENCE_SECONDS): Promise<void> {
    const end = this.bench.clock.now() + seconds * 1000;
    while (!holds() && this.bench.clock.now() < end) await this.#look();
  }

  async #look(): Promise<void> {
    this.#signal.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    this.#signal.throwIfAborted();
  }
}
