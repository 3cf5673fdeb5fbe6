// A tab of a real Chromium whose time passes only when it is told to.
import {scriptMs} from '../our-share.mjs';
import {trace} from '../trace.mjs';

const STEP_SECONDS = 1;

/** Room for a thousand cards: none is out of sight, where ours would not ask. */
const VIEWPORT = {width: 1280, height: 4000};

/** The same random numbers in each run. */
const seedRandom = () => {
  let state = 20261129;
  Math.random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

/** As a browser does for a tab that is left, or seen again. */
const setVisibility = (isShown) => {
  const define = (name, value) =>
    Object.defineProperty(document, name, {configurable: true, value});
  define('visibilityState', isShown ? 'visible' : 'hidden');
  define('hidden', !isShown);
  document.dispatchEvent(new Event('visibilitychange', {bubbles: true}));
  window.dispatchEvent(new Event(isShown ? 'focus' : 'blur'));
};

const countShown = (words) =>
  [...document.body.children].filter((card) =>
    (card.shadowRoot ?? card).textContent
      .toLowerCase()
      .includes(words.toLowerCase()),
  ).length;

export class Tab {
  #context;
  #server;
  #session;

  static async open(browser, server, {page}) {
    const tab = new Tab();
    tab.#server = server;
    tab.#context = await browser.createBrowserContext();
    tab.page = await tab.#context.newPage();
    tab.page.on('pageerror', (error) => {
      throw error;
    });
    await tab.page.setViewport(VIEWPORT);
    await tab.page.evaluateOnNewDocument(seedRandom);
    await tab.page.goto(server.address + page);
    tab.#session = await tab.page.createCDPSession();
    await tab.#session.send('Emulation.setVirtualTimePolicy', {
      policy: 'pause',
    });
    return tab;
  }

  /** A card for each product, and no others. */
  show(ids) {
    return this.page.evaluate((list) => globalThis.bench.show(list), ids);
  }

  setVisibility(isShown) {
    return this.page.evaluate(setVisibility, isShown);
  }

  /** Lets virtual time pass; it stands still while a response is awaited. */
  async advance(seconds, step = STEP_SECONDS) {
    for (let passed = 0; passed < seconds; passed += step) {
      this.#server.now += step * 1000;
      const expired = new Promise((resolve) => {
        this.#session.once('Emulation.virtualTimeBudgetExpired', resolve);
      });
      await this.#session.send('Emulation.setVirtualTimePolicy', {
        policy: 'pauseIfNetworkFetchesPending',
        budget: step * 1000,
      });
      await expired;
    }
  }

  /** The same with a shopper at the page, who moves the pointer now and then. */
  async browse(minutes) {
    for (let minute = 0; minute < minutes; minute += 1) {
      await this.page.evaluate(() =>
        document.body.dispatchEvent(new Event('pointermove', {bubbles: true})),
      );
      await this.advance(60);
    }
  }

  /** Virtual seconds until as many cards show the words. @throws after `limit` */
  async secondsUntil(words, cards, limit) {
    for (let seconds = 0; seconds <= limit; seconds += 1) {
      if ((await this.page.evaluate(countShown, words)) === cards) {
        return seconds;
      }
      await this.advance(1);
    }
    throw new Error(`${this.page.url()}: no "${words}" on ${cards} cards.`);
  }

  renders() {
    return this.page.evaluate(() => globalThis.bench.renders);
  }

  /** Milliseconds of all script on the thread while something happens. */
  async scriptMs(act) {
    return scriptMs(await trace(this.page, act));
  }

  /** Bytes of JavaScript objects that something still holds. */
  async heapBytes() {
    await this.#session.send('HeapProfiler.collectGarbage');
    const {usedSize} = await this.#session.send('Runtime.getHeapUsage');
    return usedSize;
  }

  close() {
    return this.#context.close();
  }
}
