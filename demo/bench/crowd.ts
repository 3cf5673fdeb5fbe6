import type {MockShop} from '../mock/mock-shop.js';
import type {BenchClock} from '../time/bench-clock.js';

const SECOND_MS = 1000;

/** Shoppers somewhere else, who buy at random as long as there is stock. */
export class Crowd {
  readonly #shop: MockShop;
  readonly #clock: BenchClock;
  readonly #random: () => number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #perMinute = 0;
  /** Only these, if any. */
  #productIds: readonly string[] = [];

  constructor(shop: MockShop, clock: BenchClock, random = Math.random) {
    this.#shop = shop;
    this.#clock = clock;
    this.#random = random;
    clock.subscribe(() => this.#plan());
  }

  get isBuying(): boolean {
    return this.#perMinute > 0;
  }

  /** Sends them in: so many purchases a minute, on average. */
  start(perMinute: number, productIds: readonly string[] = []): void {
    this.#perMinute = perMinute;
    this.#productIds = productIds;
    this.#plan();
  }

  stop(): void {
    this.#perMinute = 0;
    clearTimeout(this.#timer);
  }

  /** One shopper takes one of something that is there. */
  buyOne(): void {
    const all = this.#shop.products.filter(
      ({id, quantity, visible}) =>
        visible &&
        quantity > 0 &&
        (this.#productIds.length === 0 || this.#productIds.includes(id)),
    );
    const product = this.#pick(all);
    if (!product) return;
    const choices = product.options.map(({values}) =>
      this.#pick(values.filter(({quantity}) => quantity > 0)),
    );
    if (choices.some((choice) => !choice)) return;
    const ids = choices.map((choice) => choice?.id ?? '');
    this.#shop.sell(product.id, 1, ids);
  }

  #pick<Item>(items: readonly Item[]): Item | undefined {
    return items[Math.floor(this.#random() * items.length)];
  }

  #plan(): void {
    clearTimeout(this.#timer);
    if (!this.isBuying) return;
    const mean = (60 * SECOND_MS) / this.#perMinute;
    const ms = mean * (0.5 + this.#random());
    this.#timer = setTimeout(() => {
      this.buyOne();
      this.#plan();
    }, this.#clock.realMs(ms));
  }
}
