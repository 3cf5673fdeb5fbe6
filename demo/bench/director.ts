import {CATALOGUE} from '../mock/catalogue.js';
import {shareStock} from '../mock/shared-stock.js';
import type {Bench} from './bench.js';
import type {BenchState} from './bench-state.js';
import {applyAppearance} from '../frame/apply-appearance.js';
import {applyChoice, choiceText} from '../frame/form-choice.js';
import {observeEndpoint} from './observe-endpoint.js';
import {observePage} from '../frame/observe-page.js';
import {ShopFrame, type ShopWindow} from '../frame/shop-frame.js';
import {applyStockText, stockText} from './stock-text.js';

const REOPENING_SETTINGS = ['look', 'page', 'endpoint', 'shared'] as const;
const PAGE_SETTINGS = ['interval', 'unknown', 'verify', 'lang'] as const;

const hasChanged = <Name extends keyof BenchState>(
  names: readonly Name[],
  state: BenchState,
  before: BenchState,
): boolean => names.some((name) => state[name] !== before[name]);

/** Keeps the shop, the page and the state in step when one of them changes. */
export class Director {
  readonly #bench: Bench;
  readonly frame: ShopFrame;
  /** For this tab alone: made-up time must not reach other tabs. */
  readonly #ownEndpoint = `stock/${Math.random().toString(36).slice(2, 10)}`;

  #stopSharing = () => {};

  constructor(bench: Bench, frame: HTMLIFrameElement) {
    this.#bench = bench;
    const {clock, shop, store} = bench;
    this.frame = new ShopFrame(frame, {
      clock,
      tagData: () => this.#tagData(),
      appearance: () => store.state,
      fetch: observeEndpoint(bench),
      onEnter: (page) => this.#onEnter(page),
    });
    store.subscribe((state, before) => this.#follow(state, before));
    shop.subscribe(() => this.#storeStock());
  }

  /** Opens the first page, with the stock from the link or from other tabs. */
  start(): Promise<void> {
    const {shop, store} = this.#bench;
    applyStockText(shop, CATALOGUE, store.state.stock);
    this.#share(store.state.shared);
    return this.open();
  }

  #share(isShared: boolean): void {
    this.#stopSharing();
    this.#stopSharing = isShared ? shareStock(this.#bench.shop) : () => {};
  }

  #storeStock(): void {
    const {shop, store} = this.#bench;
    store.set({stock: stockText(shop, CATALOGUE)});
  }

  /** Opens the page of the state, or reloads it. */
  open(): Promise<void> {
    const {look, page} = this.#bench.store.state;
    return this.frame.open(look, page);
  }

  #tagData() {
    const {endpoint, interval, lang, shared, unknown, verify} =
      this.#bench.store.state;
    const mock = shared ? 'stock' : this.#ownEndpoint;
    return {
      endpoint: endpoint || new URL(mock, document.baseURI).href,
      interval: String(interval),
      lang,
      onUnknown: unknown,
      verify,
    };
  }

  #onEnter(page: ShopWindow): void {
    const {store} = this.#bench;
    observePage(page, this.#bench);
    for (const type of ['input', 'change']) {
      page.addEventListener(type, () =>
        store.set({chosen: choiceText(page.document)}),
      );
    }
    page.addEventListener('load', () => {
      if (store.state.paused) page.TrueStock?.pause();
      if (this.frame.place?.page === store.state.page) {
        applyChoice(page.document, store.state.chosen);
      }
      // By then the theme's controls are bound.
      page.requestAnimationFrame(() => {
        this.#chooseProductOf(page.document);
        this.#bench.notifyViews();
      });
    });
    // The shopper may have followed a link in the shop.
    const {place} = this.frame;
    if (!place) return;
    const [, product] = /^product-(\d+)$/.exec(place.page) ?? [];
    if (place.page === store.state.page) return;
    store.set({page: place.page, chosen: '', ...(product && {product})});
  }

  /** Chooses a product that the page shows, unless it shows the chosen one. */
  #chooseProductOf(page: Document): void {
    const {store} = this.#bench;
    const {page: name, product} = store.state;
    // Another page is loading.
    if (this.frame.place?.page !== name) return;
    if (page.querySelector(`true-stock[product-id="${product}"]`)) return;
    const first = page.querySelector('true-stock')?.getAttribute('product-id');
    if (first) store.set({product: first});
  }

  #follow(state: BenchState, before: BenchState): void {
    const {clock, shop} = this.#bench;
    clock.setSpeed(state.shared ? 1 : state.speed);
    // Before stock changes: other tabs must not receive this tab's own stock.
    if (!state.shared) this.#share(false);
    if (state.stock !== stockText(shop, CATALOGUE)) {
      applyStockText(shop, CATALOGUE, state.stock);
    }
    if (state.shared && !before.shared) this.#share(true);
    this.#followPage(state, before);
    this.#bench.notifyViews();
  }

  #followPage(state: BenchState, before: BenchState): void {
    const {place} = this.frame;
    const isElsewhere =
      hasChanged(REOPENING_SETTINGS, state, before) &&
      (place?.page !== state.page ||
        place.theme !== state.look ||
        state.endpoint !== before.endpoint ||
        state.shared !== before.shared);
    if (isElsewhere) {
      void this.open();
      return;
    }
    const {TrueStock, document: page} = this.frame.window;
    applyAppearance(page, state);
    if (state.chosen !== before.chosen) applyChoice(page, state.chosen);
    if (hasChanged(PAGE_SETTINGS, state, before)) {
      TrueStock?.configure({
        interval: state.interval,
        onUnknown: state.unknown,
        verify: state.verify,
        lang: state.lang,
      });
    }
    if (state.paused !== before.paused) {
      if (state.paused) TrueStock?.pause();
      else TrueStock?.resume();
    }
  }
}
