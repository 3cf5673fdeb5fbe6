import {html, render, type TemplateResult} from 'lit';
import type {Bench} from '../bench/bench.js';
import type {BenchState} from '../bench/bench-state.js';
import {sampleClaims} from '../frame/observe-page.js';
import {readFacts} from '../frame/page-facts.js';
import type {ShopFrame} from '../frame/shop-frame.js';
import {elementById} from '../element-by-id.js';
import type {StoryPlayer} from '../player/story-player.js';
import {timeline} from '../timeline/timeline.js';
import {answersView} from './answers-view.js';
import {barView} from './bar-view.js';
import {CopyButton} from './copy-button.js';
import {logView} from './log-view.js';
import {pageView} from './page-view.js';
import {panelView} from './panel-view.js';
import {summaryView} from './summary-view.js';
import {stockView} from './stock-view.js';
import {storiesView} from './stories-view.js';

const REDRAW_MS = 250;
const MINUTE_MS = 60_000;

/** Draws the bench: in the next frame after a change, and four times a second. */
export class Screen {
  readonly #bench: Bench;
  readonly #frame: ShopFrame;
  readonly #player: StoryPlayer;
  readonly #languages: readonly string[];
  readonly #copyButton = new CopyButton(() => this.#planDraw());
  #since: number;
  #isPlanned = false;
  #progress = '';
  #width = 0;

  constructor(
    bench: Bench,
    frame: ShopFrame,
    player: StoryPlayer,
    languages: readonly string[],
  ) {
    this.#bench = bench;
    this.#frame = frame;
    this.#player = player;
    this.#languages = languages;
    this.#since = bench.clock.now();
  }

  start(): void {
    const {viewListeners, store} = this.#bench;
    viewListeners.add(() => this.#planDraw());
    store.subscribe((state, before) => {
      // Another product is a new picture.
      if (state.product !== before.product) this.#since = -Infinity;
      this.#planDraw();
    });
    new ResizeObserver(([entry]) => {
      this.#width = Math.floor(entry?.contentRect.width ?? 0);
      this.#planDraw();
    }).observe(elementById('seen'));
    setInterval(() => this.#planDraw(), REDRAW_MS);
    this.#draw();
  }

  #planDraw(): void {
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    requestAnimationFrame(() => {
      this.#isPlanned = false;
      this.#draw();
    });
  }

  #draw(): void {
    const {store} = this.#bench;
    const {state} = store;
    sampleClaims(this.#frame.document, this.#bench);
    document.documentElement.dataset['scheme'] = state.scheme;
    elementById('stage').dataset['width'] = state.width;
    render(barView(this.#bench, this.#copyButton), elementById('bar-controls'));
    render(panelView(store, this.#content(state.tab)), elementById('panel'));
    render(this.#summary(), elementById('seen'));
    this.#scrollToOutcome();
  }

  /** Keeps a story's outcome in view, where its list scrolls by itself. */
  #scrollToOutcome(): void {
    const {checks, playing, steps} = this.#player;
    const progress = `${playing?.name} ${steps.length} ${checks.length}`;
    if (progress === this.#progress) return;
    this.#progress = progress;
    if (!playing || !matchMedia('(min-width: 60rem)').matches) return;
    document
      .querySelector('.story.is-open .outcome')
      ?.scrollIntoView({block: 'nearest'});
  }

  #content(tab: BenchState['tab']): TemplateResult {
    const views: Record<BenchState['tab'], () => TemplateResult> = {
      stories: () => storiesView(this.#player),
      stock: () => stockView(this.#bench),
      answers: () => answersView(this.#bench),
      page: () => pageView(this.#bench.store, this.#languages),
      log: () => logView(this.#bench),
    };
    return views[tab]();
  }

  #summary(): TemplateResult {
    const {clock, record, store} = this.#bench;
    const stats = {...this.#frame.window.TrueStock?.stats()};
    const facts = readFacts(this.#frame.document, store.state.product);
    const longestMs = 2 * MINUTE_MS * Math.max(1, clock.speed);
    const startedAt = record.events[0]?.at ?? clock.now();
    const picture =
      this.#width > 0
        ? timeline(
            this.#bench,
            this.#player.phase === 'idle'
              ? Math.max(this.#since, startedAt)
              : startedAt,
            this.#player.phase === 'idle' ? longestMs : 20 * MINUTE_MS,
            this.#width,
          )
        : html``;
    return summaryView(this.#bench, facts, stats, picture);
  }
}
