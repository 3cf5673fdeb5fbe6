import {DEFAULTS} from '../bench/bench-state.js';
import type {Bench} from '../bench/bench.js';
import {applyStockText} from '../bench/stock-text.js';
import type {ShopFrame} from '../frame/shop-frame.js';
import {CATALOGUE} from '../mock/catalogue.js';
import {Stage} from './stage.js';
import {STORIES} from '../stories/stories.js';
import type {Check, Story} from './story.js';

export type StoryPhase = 'idle' | 'playing' | 'done' | 'stopped' | 'broken';

/** Plays one story at a time on the shop's real page. */
export class StoryPlayer {
  readonly #bench: Bench;
  readonly #frame: ShopFrame;
  readonly #prepare: () => Promise<void>;
  #abort = new AbortController();
  phase: StoryPhase = 'idle';
  playing: Story | null = null;
  steps: string[] = [];
  checks: Check[] = [];
  /** Why it failed. */
  fault = '';

  /** @param prepare Reloads the shop's page. */
  constructor(bench: Bench, frame: ShopFrame, prepare: () => Promise<void>) {
    this.#bench = bench;
    this.#frame = frame;
    this.#prepare = prepare;
  }

  get isAsExpected(): boolean {
    return this.checks.every(({isAsExpected}) => isAsExpected);
  }

  stop(): void {
    this.#abort.abort();
  }

  /** Stops, and keeps the settings that have just changed. */
  leave(): void {
    this.stop();
    if (this.phase !== 'playing') return;
    this.#abort = new AbortController();
    this.#bench.crowd.stop();
    this.phase = 'stopped';
  }

  async play(name: string): Promise<void> {
    const story = STORIES.find((candidate) => candidate.name === name);
    if (!story) return;
    this.stop();
    const abort = (this.#abort = new AbortController());
    this.#begin(story);
    try {
      await this.#prepare();
      await story.play(
        new Stage(this.#bench, this.#frame, this.#log(abort), abort.signal),
      );
      this.#end(abort, 'done');
    } catch (error) {
      if (abort.signal.aborted) this.#end(abort, 'stopped');
      else this.#end(abort, 'broken', (error as Error).message);
    }
  }

  #begin(story: Story): void {
    Object.assign(this, {
      phase: 'playing',
      playing: story,
      steps: [],
      checks: [],
      fault: '',
    });
    const {cart, clock, crowd, shop, store} = this.#bench;
    const {dir, lang, look, scheme, width} = store.state;
    crowd.stop();
    clock.setSpeed(1);
    cart.clear();
    store.set({
      ...DEFAULTS,
      ...{dir, lang, look, scheme, width},
      ...story.setting,
      story: story.name,
    });
    applyStockText(shop, CATALOGUE, store.state.stock);
    this.#bench.restart();
  }

  #log(abort: AbortController) {
    const isCurrent = () => abort === this.#abort;
    return {
      onStep: (text: string) => {
        if (isCurrent()) this.steps = [...this.steps, text];
        this.#bench.notifyViews();
      },
      onCheck: (check: Check) => {
        if (isCurrent()) this.checks = [...this.checks, check];
        this.#bench.notifyViews();
      },
    };
  }

  /** Does nothing if another story has started. */
  #end(abort: AbortController, phase: StoryPhase, fault = ''): void {
    if (abort !== this.#abort) return;
    this.#bench.crowd.stop();
    this.#bench.store.set({speed: 1, failure: 'none'});
    this.phase = phase;
    this.fault = fault;
    this.#bench.notifyViews();
  }
}
