import type {Frame, Page} from 'puppeteer-core';

/** What a shopper sees of a product. */
export interface Facts {
  readonly words: string;
  readonly availability: string;
  readonly isStale: boolean;
  readonly isBlocked: boolean;
}

/** Only against a page that hangs: a machine may be slow. */
const TIMEOUT_MS = 600_000;

/** A page with the bench. */
export class BenchPage {
  readonly page: Page;
  readonly #address: string;

  constructor(page: Page, address: string) {
    this.page = page;
    page.setDefaultTimeout(TIMEOUT_MS);
    this.#address = address;
  }

  /** Opens a link in another window of the same browser. */
  async openBeside(hash: string): Promise<BenchPage> {
    const page = await this.page.browserContext().newPage();
    await page.emulateFocusedPage(true);
    const beside = new BenchPage(page, new URL(hash, this.#address).href);
    return beside.goto();
  }

  async goto(): Promise<this> {
    await this.page.goto(this.#address);
    return this;
  }

  /**
   * Shows a link by way of the cart, so that the settings are the link's alone
   * and the shop's page is a new one.
   */
  async show(hash: string): Promise<void> {
    if (this.page.url() === 'about:blank') await this.goto();
    await this.follow('#page=cart');
    const frame = await this.shop();
    await frame.waitForFunction(() => location.pathname.endsWith('/cart.html'));
    await this.follow(hash);
    await frame.waitForFunction(
      () => !location.pathname.endsWith('/cart.html'),
    );
  }

  /** Changes the link in the address bar and waits until that is drawn. */
  async follow(hash: string): Promise<void> {
    await this.page.evaluate(async (text) => {
      const told = new Promise((resolve) => {
        addEventListener('hashchange', resolve, {once: true});
      });
      const before = location.hash;
      location.hash = text;
      // The event that tells the bench comes first, then what it draws.
      if (location.hash !== before) await told;
      const drawn = (done: () => void) =>
        requestAnimationFrame(() => requestAnimationFrame(done));
      await new Promise<void>(drawn);
    }, hash);
  }

  /** The frame with the shop's page. */
  async shop(): Promise<Frame> {
    const isShop = (frame: Frame) => frame.url().includes('/shop/');
    const shop = this.page.frames().find(isShop);
    if (shop) return shop;
    await this.page.waitForFrame(isShop);
    return this.shop();
  }

  /** Waits until the shop's script has run. */
  async untilThere(): Promise<void> {
    const frame = await this.shop();
    await frame.waitForSelector('true-stock:defined');
  }

  /** Waits until the shop's page is one of this theme. */
  async untilTheme(look: string): Promise<void> {
    const frame = await this.shop();
    await frame.waitForFunction(
      (folder) =>
        location.pathname.includes(folder) &&
        document.readyState === 'complete',
      {},
      `/shop/${look}/`,
    );
  }

  async untilAnswered(): Promise<void> {
    const frame = await this.shop();
    await frame.waitForSelector(
      'true-stock[availability]:not([availability="unknown"])',
    );
  }

  /** What the shop's page shows of a product. */
  async facts(productId: string): Promise<Facts> {
    const frame = await this.shop();
    return frame.$eval(`true-stock[product-id="${productId}"]`, (element) => {
      const availability = element.getAttribute('availability') ?? '';
      const {shadowRoot, textContent} = element;
      const words =
        availability === 'unknown' ? textContent : shadowRoot?.textContent;
      return {
        words: (words ?? '').trim(),
        availability,
        isStale: element.hasAttribute('stale'),
        isBlocked: element.hasAttribute('blocked'),
      };
    });
  }

  /** Waits until a product is shown as expected, a part of its words too. */
  async untilFacts(
    productId: string,
    expected: Partial<Facts> & {readonly wordsStart?: string},
  ): Promise<void> {
    const frame = await this.shop();
    await frame.waitForFunction(
      (id, {availability, isStale, isBlocked, words, wordsStart = ''}) => {
        const element = document.querySelector(
          `true-stock[product-id="${id}"]`,
        );
        if (!element) return false;
        const state = element.getAttribute('availability');
        const text =
          state === 'unknown'
            ? element.textContent
            : element.shadowRoot?.textContent;
        return (
          (availability ?? state) === state &&
          (isStale ?? element.hasAttribute('stale')) ===
            element.hasAttribute('stale') &&
          (isBlocked ?? element.hasAttribute('blocked')) ===
            element.hasAttribute('blocked') &&
          (words ?? text?.trim()) === text?.trim() &&
          text?.trim().startsWith(wordsStart)
        );
      },
      {polling: 20},
      productId,
      expected,
    );
  }

  /** A counter as the bench shows it. */
  counter(name: string): Promise<number> {
    return this.page.$eval(`[data-counter="${name}"] dd`, (element) =>
      Number(element.textContent),
    );
  }

  async untilCounter(name: string, least: number): Promise<void> {
    await this.page.waitForFunction(
      (selector, count) =>
        Number(document.querySelector(selector)?.textContent) >= count,
      {},
      `[data-counter="${name}"] dd`,
      least,
    );
  }

  /** Chooses in one of the bench's fields, as soon as it is drawn. */
  async select(name: string, value: string): Promise<void> {
    const field = `[name="${name}"]`;
    await this.page.waitForSelector(field);
    await this.page.select(field, value);
  }

  /** Chooses how fast time runs, in the bench's field. */
  async setSpeed(speed: number): Promise<void> {
    await this.openTab('page');
    await this.select('speed', String(speed));
  }

  /** Sets the stock through the bench's URL, without user input. */
  async setStock(text: string): Promise<void> {
    await this.page.evaluate((stock) => {
      const state = new URLSearchParams(location.hash.slice(1));
      state.set('stock', stock);
      location.hash = String(state);
    }, text);
  }

  /** Records each state of a product from now on. */
  async watchStates(productId: string): Promise<void> {
    const frame = await this.shop();
    await frame.$eval(`true-stock[product-id="${productId}"]`, (element) => {
      const stateOf = () =>
        `${element.getAttribute('availability')}${element.hasAttribute('stale') ? ' stale' : ''}`;
      const states = [stateOf()];
      Object.assign(window, {states});
      new MutationObserver(() => {
        if (states.at(-1) !== stateOf()) states.push(stateOf());
      }).observe(element, {attributes: true});
    });
  }

  async statesSeen(): Promise<string[]> {
    const frame = await this.shop();
    return frame.evaluate(
      () => (window as unknown as {states: string[]}).states,
    );
  }

  async openTab(name: string): Promise<void> {
    await this.page.click(`#tab-${name}`);
    await this.page.waitForSelector(`#tab-${name}[aria-selected="true"]`);
  }

  /** Presses the button of a failure and waits until it is pressed. */
  async choose(failure: string): Promise<void> {
    await this.openTab('answers');
    const button = `[data-failure="${failure}"]`;
    await this.page.click(button);
    await this.page.waitForSelector(`${button}[aria-pressed="true"]`);
  }

  /** Waits until the link contains a text. */
  async linkWith(text: string): Promise<string> {
    await this.page.waitForFunction(
      (part) => location.hash.includes(part),
      {},
      text,
    );
    return new URL(this.page.url()).hash;
  }

  async close(): Promise<void> {
    const context = this.page.browserContext();
    const isAlone = context !== this.page.browser().defaultBrowserContext();
    await (isAlone ? context.close() : this.page.close());
  }
}
