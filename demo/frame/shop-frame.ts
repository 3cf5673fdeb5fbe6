import {installClock} from '../time/install-clock.js';
import type {BenchClock} from '../time/bench-clock.js';
import {dress, type Dress} from './apply-appearance.js';

export type ShopWindow = Window & typeof globalThis;

/** What the script tag of True Stock is given. */
export type TagData = Readonly<Record<string, string>>;

interface FrameHost {
  readonly clock: BenchClock;
  /** What to give the tag, and how the page looks, when a page comes. */
  tagData(): TagData;
  dress(): Dress;
  /** How a page asks, whatever it asks for. */
  readonly fetch: typeof fetch;
  /** A page is about to run its scripts. */
  onEnter(page: ShopWindow): void;
}

declare global {
  interface Window {
    /** A page of the shop calls it first of all. */
    enterShop?: (page: ShopWindow) => void;
  }
}

/** The frame that shows the shop: its pages are whole documents of their own. */
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

  /** The last page that was opened is loaded, scripts and all. */
  get whenLoaded(): Promise<void> {
    return this.#whenLoaded;
  }

  /** Opens a page of the shop, or opens it anew. */
  open(look: string, page: string): Promise<void> {
    const {href} = new URL(`shop/${look}/${page}.html`, document.baseURI);
    this.#whenLoaded = new Promise((resolve) => {
      this.#frame.addEventListener('load', () => resolve(), {once: true});
    });
    // Replaced: the Back button is for the bench's reader, not for each click.
    this.window.location.replace(href);
    return this.#whenLoaded;
  }

  /** Look and page by the address that the frame has now. */
  get place(): {look: string; page: string} | null {
    const [, look, page] =
      /\/shop\/([^/]+)\/([^/]+)\.html$/.exec(this.window.location.pathname) ??
      [];
    return look && page ? {look, page} : null;
  }

  #enter(page: ShopWindow): void {
    this.#stopClock();
    this.#stopClock = installClock(page, this.#host.clock);
    lendNetwork(page, this.#host.fetch);
    this.#host.onEnter(page);
    dress(page.document, this.#host.dress());
    // The tag is not there yet; it has not run yet when the page is read.
    page.document.addEventListener('readystatechange', () => {
      const tag = page.document.querySelector<HTMLScriptElement>(
        'script[data-endpoint]',
      );
      Object.assign(tag?.dataset ?? {}, this.#host.tagData());
    });
  }
}

/**
 * Lets the page ask through the bench: among windows that share one service
 * worker it is answered by its own, and without one it is answered at all.
 */
function lendNetwork(page: ShopWindow, ask: typeof fetch): void {
  const absolute = (input: RequestInfo | URL) =>
    input instanceof window.Request || input instanceof page.Request
      ? input
      : new URL(input, page.document.baseURI);
  page.fetch = (input, init) => ask(absolute(input), init);
  page.XMLHttpRequest = window.XMLHttpRequest;
}
