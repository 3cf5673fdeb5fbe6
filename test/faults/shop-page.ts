import type {TrueStockElement} from 'true-stock';
import {createRandom} from '../helpers/create-random.js';
import {loadScriptTag, openFrame} from '../helpers/frame.js';
import {type TimerOwner, VirtualClock} from '../helpers/virtual-clock.js';
import {visibleText} from '../helpers/visible-text.js';
import {Network, type Way} from './network.js';
import {freeze, openWindow, type Page, PAGE, thaw} from './shop-window.js';

const THREE_LEFT = {availability: 'low-stock', left: 3};
const TWO_LEFT = {availability: 'low-stock', left: 2};
const SOLD_OUT = {availability: 'out-of-stock'};

/** Before a fault begins. 32 is as 30, with `on-unknown="block"`. */
export const BEFORE = {30: THREE_LEFT, 31: SOLD_OUT, 32: THREE_LEFT};
/** From then on: what was there is gone, and the other way round. */
export const AFTER = {30: SOLD_OUT, 31: TWO_LEFT, 32: SOLD_OUT};

const IDS = Object.keys(BEFORE);

const PRODUCTS = IDS.map(
  (id) => `<p>
    <true-stock product-id="${id}" for="add-${id}"
      ${id === '32' ? 'on-unknown="block"' : ''}>In Stock</true-stock>
    <button type="button" id="add-${id}">Add to Cart</button></p>`,
).join('');
const HTML = `<!doctype html><html lang="en"><title>Shop</title>${PRODUCTS}`;

/** Longer than a press waits. */
const PRESS_MS = 900;

/** A time of day, in any language. */
const TIME = /\d+:\d\d(\s*[AP]M)?/;

const installClock = (
  page: Page,
  clock: VirtualClock,
  owner: TimerOwner,
): void => {
  Object.assign(page, clock.timersFor(owner));
  Object.assign(page.Date, {now: () => clock.wall});
  Object.assign(page.performance, {now: () => clock.monotonic});
  page.Math.random = createRandom(1);
};

/** Where a page is: in a frame, one with an address, or a window. */
type Place = 'frame' | 'frame with an address' | 'window';

const openAt = async (place: Place): Promise<Page> => {
  if (place === 'frame') return openFrame({html: HTML});
  const page = await (place === 'window'
    ? openWindow()
    : openFrame({url: PAGE}));
  page.document.body.innerHTML = PRODUCTS;
  return page;
};

/**
 * The whole page must be in view, or less is asked, and what comes into view is
 * a wake; a real pointer that rests there would be input.
 */
const FRAME_STYLE = {
  position: 'fixed',
  inset: '0',
  width: '100%',
  height: '100%',
  pointerEvents: 'none',
};

/**
 * Waits until the page's observers have told what is near, which wakes the
 * client: ours is the last of them.
 */
const waitForObservers = (page: Page): Promise<unknown> =>
  new Promise((resolve) => {
    const observer = new page.IntersectionObserver((entries) => {
      observer.disconnect();
      resolve(entries);
    });
    observer.observe(page.document.body);
  });

/** How a page is opened. */
interface Opening {
  /** How it fails from the first request on. */
  readonly way?: Way;
  /** A window can be frozen and cut off, a frame with an address have a service worker. */
  readonly place?: Place;
  /** Another build of the script, which the page has before ours. */
  readonly other?: string;
}

/** A page of a shop in a real browser, whose time the test moves. */
export class ShopPage {
  readonly network: Network;
  readonly clock: VirtualClock;
  readonly owner = {isFrozen: false};
  readonly errors = new Set<string>();
  readonly #added: string[] = [];
  #page!: Page;

  /** @param beside Another tab of the shop: same endpoint, same device. */
  constructor(beside?: ShopPage) {
    this.network = new Network(beside?.network);
    this.clock = beside?.clock ?? new VirtualClock(this.network.settle);
  }

  /** Opens it while the endpoint is well, or while it fails. */
  async open({way, place = 'frame', other}: Opening = {}): Promise<this> {
    const {network} = this;
    await network.heal(BEFORE);
    this.#page = await openAt(place);
    const frame = this.#page.frameElement as HTMLElement | null;
    if (frame) Object.assign(frame.style, FRAME_STYLE);
    installClock(this.#page, this.clock, this.owner);
    network.install(this.#page, this.clock, this.owner);
    this.#listen();
    const {endpoint} = network;
    if (other) await loadScriptTag(this.#page, {endpoint}, other);
    await loadScriptTag(this.#page, {endpoint});
    await Promise.all(IDS.map((id) => this.#element(id).updateComplete));
    await waitForObservers(this.#page);
    if (way) await network.use(way, BEFORE);
    await network.settle();
    return this;
  }

  /**
   * Freezes it, as browsers do with a hidden tab: its timers stand still, and
   * nothing comes to it. In a frame, which no browser freezes alone, it is
   * played.
   */
  async freeze(): Promise<void> {
    if (this.#isWindow) await freeze(this.#page);
    else this.network.wire.isFrozen = true;
    this.owner.isFrozen = true;
  }

  async thaw(): Promise<void> {
    this.owner.isFrozen = false;
    if (this.#isWindow) await thaw(this.#page);
    else this.#thawFrame();
    await this.clock.advance(1);
  }

  /** What the page says of a product; a time of day as an ellipsis. */
  words(id: string): string {
    return visibleText(this.#element(id)).trim().replace(TIME, '…');
  }

  /** Presses every button. Returns the products that went to the cart. */
  async press(): Promise<string[]> {
    this.#added.length = 0;
    for (const button of this.#page.document.querySelectorAll('button')) {
      button.click();
    }
    await this.clock.advance(PRESS_MS);
    return this.#added;
  }

  close(): void {
    if (this.#isWindow) this.#page.close();
    else this.#page.frameElement!.remove();
  }

  get #isWindow(): boolean {
    return this.#page.frameElement === null;
  }

  #thawFrame(): void {
    this.network.wire.isFrozen = false;
    this.#page.document.dispatchEvent(new Event('resume'));
  }

  #element(id: string): TrueStockElement {
    return this.#page.document.querySelector(`[product-id="${id}"]`)!;
  }

  #listen(): void {
    const {document} = this.#page;
    for (const id of IDS) {
      document
        .getElementById(`add-${id}`)!
        .addEventListener('click', () => this.#added.push(id));
    }
    document.addEventListener('true-stock-error', (event) => {
      const {code, detail} = event.error;
      this.errors.add(code === 'status' ? `${code} ${detail as string}` : code);
    });
  }
}
