import {useFakeTimers} from 'sinon';
import type {ThemeShop} from './theme-shop.js';
import {until} from './until.js';

/** In view, whatever else is open: far from it nothing is asked. */
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

/** The window of a theme's page; no tag, no `TrueStock`. */
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

/** A page of a theme, in a frame of its own: every test has new globals. */
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
    // By then the page's controls are bound, on a busy machine too.
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

  /** What a shopper reads in an element of True Stock. */
  wordsOf(element: HTMLElement): string {
    const isServers = element.getAttribute('availability') === 'unknown';
    const text = isServers ? element : element.shadowRoot;
    return text?.textContent?.trim() ?? '';
  }

  isBlocked(selector: string): boolean {
    return this.find(selector).getAttribute('aria-disabled') === 'true';
  }

  async untilBlocked(selector: string): Promise<void> {
    await until(`${selector} is blocked`, () => this.isBlocked(selector));
  }

  async untilOpen(selector: string): Promise<void> {
    await until(`${selector} is open`, () => !this.isBlocked(selector));
  }

  /** Waits for the first answer about every product on the page. */
  async untilAnswered(): Promise<void> {
    await until('an answer for every element', () => {
      const elements = this.all('true-stock');
      const states = elements.map((one) => one.getAttribute('availability'));
      return states.length && states.every((one) => one && one !== 'unknown');
    });
  }

  /** The page's timers stand still but for `tickAsync()`; nothing else does. */
  stopTimers() {
    const config = {
      // Its types do not know of it yet.
      global: this.window,
      toFake: ['setTimeout' as const, 'clearTimeout' as const],
      shouldClearNativeTimers: true,
    };
    return useFakeTimers(config);
  }

  /** The page's wall clock jumps; its timers run on as they do. */
  skipTime(ms: number): void {
    const config = {
      global: this.window,
      toFake: ['Date' as const],
      now: Date.now() + ms,
    };
    useFakeTimers(config);
  }

  /** Changes the shop's stock, and lets the page ask for it. */
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

  /** Chooses and lets the theme know, as a shopper's hand does. */
  fill(selector: string, value: string): void {
    const field = this.find<HTMLInputElement>(selector);
    if (/^(radio|checkbox)$/.test(field.type)) field.checked = value === 'on';
    else field.value = value;
    for (const type of ['input', 'change']) {
      field.dispatchEvent(new this.window.Event(type, {bubbles: true}));
    }
  }

  /** The page as text, without the tag of True Stock and what it has said aloud. */
  serialise(): string {
    const copy = this.document.documentElement.cloneNode(true) as Element;
    copy.querySelector('script[data-theme]')?.remove();
    copy.querySelector('[data-true-stock-live]')?.replaceChildren();
    return copy.outerHTML.replace(/\s+</g, '<');
  }

  /** Takes True Stock off the page. */
  removeTrueStock(): void {
    this.window.TrueStock.configure({theme: false});
  }

  /**
   * Waits until all that the page has sent has come in, a question about stock
   * is answered, and what follows from that has come in too.
   */
  async settle(): Promise<void> {
    await this.#mark();
    await until('every answer about stock', () => this.shop.isSettled);
    await this.#mark();
    await until('all that was sent', () => this.shop.isSettled);
  }

  /** Waits for what the page adds, however often. */
  async untilAdded(): Promise<void> {
    await until('an add', () => this.shop.adds.length);
    await this.settle();
  }

  /** A request that is sent now comes in after those before it. */
  async #mark(): Promise<void> {
    await this.window.fetch(`${this.shop.base}index.php?route=mark`);
  }
}
