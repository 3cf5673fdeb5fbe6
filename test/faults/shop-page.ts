import type {TrueStockElement} from 'true-stock';
import {createRandom} from '../helpers/create-random.js';
import {loadScriptTag, openFrame} from '../helpers/frame.js';
import {waitForPaint} from '../helpers/until.js';
import {type TimerOwner, VirtualClock} from '../helpers/virtual-clock.js';
import {visibleText} from '../helpers/visible-text.js';
import {Network, type Way} from './network.js';

type Page = Window & typeof globalThis;

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

/** How a page is opened. */
interface Opening {
  /** The endpoint fails from the first request on. */
  readonly way?: Way;
  /** The page's own address, for a service worker; else it has none. */
  readonly url?: string;
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
  async open({way, url, other}: Opening = {}): Promise<this> {
    const {network} = this;
    await (way ? network.use(way, BEFORE) : network.heal(BEFORE));
    this.#page = await openFrame(url ? {url} : {html: HTML});
    const {document, frameElement} = this.#page;
    if (url) document.body.innerHTML = PRODUCTS;
    // The page must be near the viewport, or nothing is asked; a real pointer
    // that rests there would be input.
    const {style} = frameElement as HTMLElement;
    const look = {position: 'fixed', inset: '0', pointerEvents: 'none'};
    Object.assign(style, look);
    installClock(this.#page, this.clock, this.owner);
    network.install(this.#page, this.clock, this.owner);
    this.#listen();
    const {endpoint} = network;
    if (other) await loadScriptTag(this.#page, {endpoint}, other);
    await loadScriptTag(this.#page, {endpoint});
    await waitForPaint();
    await network.settle();
    return this;
  }

  /** Fires an event of the page's life, such as `resume`. */
  fire(type: string): void {
    this.#page.document.dispatchEvent(new Event(type));
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
    this.#page.frameElement!.remove();
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
