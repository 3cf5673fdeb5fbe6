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
import {seenView} from './summary-view.js';
import {stockView} from './stock-view.js';
import {storiesView} from './stories-view.js';

const LOOK_MS = 250;
const MINUTE_MS = 60_000;

/** Draws the bench: at news in the next frame, and four times a second. */
export class Screen {
  readonly #bench: Bench;
  readonly #frame: ShopFrame;
  readonly #player: StoryPlayer;
  readonly #languages: readonly string[];
  readonly #copyButton = new CopyButton(() => this.#plan());
  #since: number;
  #isPlanned = false;
  #reached = '';
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
    const {onNews, store} = this.#bench;
    onNews.add(() => this.#plan());
    store.subscribe((state, before) => {
      // A new story, or another product, is a new picture.
      if (state.product !== before.product) this.#since = -Infinity;
      this.#plan();
    });
    new ResizeObserver(([entry]) => {
      this.#width = Math.floor(entry?.contentRect.width ?? 0);
      this.#plan();
    }).observe(elementById('seen'));
    setInterval(() => this.#plan(), LOOK_MS);
    this.#draw();
  }

  #plan(): void {
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
    render(this.#seen(), elementById('seen'));
    this.#follow();
  }

  /** Keeps in sight what a story has come to, where its list scrolls alone. */
  #follow(): void {
    const {checks, playing, steps} = this.#player;
    const reached = `${playing?.name} ${steps.length} ${checks.length}`;
    if (reached === this.#reached) return;
    this.#reached = reached;
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

  #seen(): TemplateResult {
    const {clock, record, store} = this.#bench;
    const stats = {...this.#frame.window.TrueStock?.stats()};
    const facts = readFacts(this.#frame.document, store.state.product);
    const longestMs = 2 * MINUTE_MS * Math.max(1, clock.speed);
    const began = record.happenings[0]?.at ?? clock.now();
    const picture =
      this.#width > 0
        ? timeline(
            this.#bench,
            this.#player.phase === 'idle'
              ? Math.max(this.#since, began)
              : began,
            this.#player.phase === 'idle' ? longestMs : 20 * MINUTE_MS,
            this.#width,
          )
        : html``;
    return seenView(this.#bench, facts, stats, picture);
  }
}
