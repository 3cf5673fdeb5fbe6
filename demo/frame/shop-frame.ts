import {installClock} from '../time/install-clock.js';
import type {BenchClock} from '../time/bench-clock.js';
import {type Appearance, applyAppearance} from './apply-appearance.js';

export type ShopWindow = Window & typeof globalThis;

/** The settings on the script tag, as `data-*`. */
export type TagData = Readonly<Record<string, string>>;

interface FrameHost {
  readonly clock: BenchClock;
  /** Settings for the script tag of the next page. */
  tagData(): TagData;
  appearance(): Appearance;
  /** The `fetch()` of each page. */
  readonly fetch: typeof fetch;
  /** Called before a page runs its scripts. */
  onEnter(page: ShopWindow): void;
}

declare global {
  interface Window {
    /** Each page of the shop calls it first. */
    enterShop?: (page: ShopWindow) => void;
  }
}

/** The frame that shows the shop, whose pages are whole documents. */
export class ShopFrame {
  readonly #frame: HTMLIFrameElement;
  readonly #host: FrameHost;
  #stopClock = () => {};
  #whenLoaded: Promise<void> = Promise.resolve();

  constructor(frame: HTMLIFrameElement, host: FrameHost) {
    this.#frame = frame;
    this.#host = host;
    window.enterShop = (page) => this.#enter(page);
  }

  get window(): ShopWindow {
    return this.#frame.contentWindow as ShopWindow;
  }

  get document(): Document {
    return this.window.document;
  }

  /** Resolves when the last opened page is loaded, with its scripts. */
  get whenLoaded(): Promise<void> {
    return this.#whenLoaded;
  }

  /** Opens or reloads a page of the shop. */
  open(theme: string, page: string): Promise<void> {
    const {href} = new URL(`shop/${theme}/${page}.html`, document.baseURI);
    this.#whenLoaded = new Promise((resolve) => {
      this.#frame.addEventListener('load', () => resolve(), {once: true});
    });
    // No history entry per click: Back should leave the bench.
    this.window.location.replace(href);
    return this.#whenLoaded;
  }

  /** Theme and page, read from the frame's URL. */
  get place(): {theme: string; page: string} | null {
    const [, theme, page] =
      /\/shop\/([^/]+)\/([^/]+)\.html$/.exec(this.window.location.pathname) ??
      [];
    return theme && page ? {theme, page} : null;
  }

  #enter(page: ShopWindow): void {
    this.#stopClock();
    this.#stopClock = installClock(page, this.#host.clock);
    lendNetwork(page, this.#host.fetch);
    this.#host.onEnter(page);
    applyAppearance(page.document, this.#host.appearance());
    // The tag is not parsed yet; at this event it is, but has not run.
    page.document.addEventListener('readystatechange', () => {
      const tag = page.document.querySelector<HTMLScriptElement>(
        'script[data-endpoint]',
      );
      Object.assign(tag?.dataset ?? {}, this.#host.tagData());
    });
  }
}

/**
 * Lets the page send its requests through the bench's window, so that the mock
 * of this bench responds, also where there is no service worker.
 */
function lendNetwork(page: ShopWindow, benchFetch: typeof fetch): void {
  const absolute = (input: RequestInfo | URL) =>
    input instanceof window.Request || input instanceof page.Request
      ? input
      : new URL(input, page.document.baseURI);
  page.fetch = (input, init) => benchFetch(absolute(input), init);
  page.XMLHttpRequest = window.XMLHttpRequest;
}
