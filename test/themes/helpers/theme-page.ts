import {useFakeTimers} from 'sinon';
import type {ThemeShop} from './theme-shop.js';
import {extendPatience} from '../../helpers/extend-patience.js';
import {until} from '../../helpers/until.js';

/** Always in view: elements outside of it do not poll. */
const FRAME_STYLE =
  'border: 0; height: 2000px; left: 0; position: absolute; top: 0; width: 1000px';

/** What the tests use of a theme's jQuery. */
interface Query {
  trigger(type: string): Query;
  val(value: string): Query;
  button(state: 'loading' | 'reset'): Query;
}

/** What the tests use of the script tag's global. */
interface Global {
  configure(input: {theme: 'opencart' | false | object}): void;
  refresh(): Promise<void>;
  stats(): {readonly requests: number; readonly verified: number};
}

/** The window of a theme's page; `TrueStock` needs the script tag. */
type ThemeWindow = Window &
  typeof globalThis & {
    readonly jQuery: ((selector: string | Element) => Query) & {
      ajax(settings: object): void;
      post(url: string, fields: Record<string, number>): void;
      ajax(url: string, options: object): void;
    };
    readonly cart: {add: (productId: string, quantity?: string) => void};
    readonly TrueStock: Global;
  };

/** A page of a theme in a frame, so that every test has new globals. */
export class ThemePage {
  readonly #frame: HTMLIFrameElement;
  readonly shop: ThemeShop;

  constructor(frame: HTMLIFrameElement, shop: ThemeShop) {
    this.#frame = frame;
    this.shop = shop;
  }

  static async open(html: string, shop: ThemeShop): Promise<ThemePage> {
    const frame = document.createElement('iframe');
    frame.style.cssText = FRAME_STYLE;
    shop.page = html;
    frame.src = shop.base;
    const isLoaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve, {once: true});
    });
    document.body.append(frame);
    await isLoaded;
    extendPatience(frame.contentWindow as ThemeWindow);
    // By then the page's controls are bound, even on a busy machine.
    await new Promise(frame.contentWindow!.requestAnimationFrame);
    return new ThemePage(frame, shop);
  }

  close(): void {
    this.#frame.remove();
  }

  /** Makes the window this wide, in CSS pixels. */
  resize(width: number): void {
    this.#frame.style.width = `${width}px`;
  }

  get window(): ThemeWindow {
    return this.#frame.contentWindow as ThemeWindow;
  }

  get document(): Document {
    return this.window.document;
  }

  find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    const found = this.document.querySelector<Found>(selector);
    if (!found) throw new Error(`The page has no ${selector}.`);
    return found;
  }

  all(selector: string): HTMLElement[] {
    return [...this.document.querySelectorAll<HTMLElement>(selector)];
  }

  /** The elements of a product. */
  elements(productId: string): HTMLElement[] {
    return this.all(`true-stock[product-id="${productId}"]`);
  }

  /** The text that a shopper reads in a `<true-stock>`. */
  wordsOf(element: HTMLElement): string {
    const isServers = element.getAttribute('availability') === 'unknown';
    const text = isServers ? element : element.shadowRoot;
    return text?.textContent?.trim() ?? '';
  }

  isBlocked(selector: string): boolean {
    return this.find(selector).getAttribute('aria-disabled') === 'true';
  }

  async untilBlocked(selector: string): Promise<void> {
    await until(() => this.isBlocked(selector), `${selector} is blocked`);
  }

  async untilOpen(selector: string): Promise<void> {
    await until(() => !this.isBlocked(selector), `${selector} is open`);
  }

  /** Waits for the first response for every product on the page. */
  async untilAnswered(): Promise<void> {
    let mayAsk = true;
    await until(() => {
      const elements = this.all('true-stock');
      const states = elements.map((element) =>
        element.getAttribute('availability'),
      );
      // On a busy machine, a request that was held may have timed out.
      if (mayAsk && states.includes('unknown')) {
        mayAsk = false;
        void this.window.TrueStock.refresh();
      }
      return (
        states.length && states.every((state) => state && state !== 'unknown')
      );
    }, 'an answer for every element');
  }

  /** Stops the page's timers; only `tickAsync()` moves them. */
  stopTimers() {
    const config = {
      // Not in sinon's types yet.
      global: this.window,
      toFake: ['setTimeout' as const, 'clearTimeout' as const],
      shouldClearNativeTimers: true,
    };
    return useFakeTimers(config);
  }

  /** Moves the page's wall clock. Its timers keep running. */
  skipTime(ms: number): void {
    const config = {
      global: this.window,
      toFake: ['Date' as const],
      now: Date.now() + ms,
    };
    useFakeTimers(config);
  }

  /** Changes the shop's stock and refreshes the page. */
  async sell(
    productId: string,
    quantity: number,
    valueId?: string,
  ): Promise<void> {
    const {stock} = this.shop;
    if (valueId) stock.setValueQuantity(productId, valueId, quantity);
    else stock.update(productId, {quantity});
    await this.window.TrueStock.refresh();
  }

  /** Fills in a field with its events, like a shopper. */
  fill(selector: string, value: string): void {
    const field = this.find<HTMLInputElement>(selector);
    if (/^(radio|checkbox)$/.test(field.type)) field.checked = value === 'on';
    else field.value = value;
    for (const type of ['input', 'change']) {
      field.dispatchEvent(new this.window.Event(type, {bubbles: true}));
    }
  }

  /** The page as HTML, without our script tag and announcements. */
  serialise(): string {
    const copy = this.document.documentElement.cloneNode(true) as Element;
    copy.querySelector('script[data-theme]')?.remove();
    copy.querySelector('[data-true-stock-live]')?.replaceChildren();
    return copy.outerHTML.replace(/\s+</g, '<');
  }

  /** Removes True Stock from the page. */
  removeTrueStock(): void {
    this.window.TrueStock.configure({theme: false});
  }

  /**
   * Waits until the shop has received all requests of the page and responded
   * about stock, and has received the requests that follow from that.
   */
  async settle(): Promise<void> {
    await this.#sendMarker();
    await until(() => this.shop.isSettled, 'every answer about stock');
    await this.#sendMarker();
    await until(() => this.shop.isSettled, 'all that was sent');
  }

  /** Waits until the page has added, and for further adds. */
  async untilAdded(): Promise<void> {
    await until(() => this.shop.adds.length, 'an add');
    await this.settle();
  }

  /** Sends a request, which arrives after those before it. */
  async #sendMarker(): Promise<void> {
    await this.window.fetch(`${this.shop.base}index.php?route=mark`);
  }
}
