import type {MockShop} from '../mock/mock-shop.js';
import type {BenchTimers} from '../time/timers.js';

const MINUTE_MS = 60_000;

/** Other shoppers, who buy at random while there is stock. */
export class Crowd {
  readonly #shop: MockShop;
  readonly #timers: BenchTimers;
  readonly #random: () => number;
  #timer: number | undefined;
  #perMinute = 0;
  /** Empty: any product. */
  #productIds: readonly string[] = [];

  constructor(shop: MockShop, timers: BenchTimers, random = Math.random) {
    this.#shop = shop;
    this.#timers = timers;
    this.#random = random;
  }

  get isBuying(): boolean {
    return this.#perMinute > 0;
  }

  /** Starts buying: this many purchases a minute on average. */
  start(perMinute: number, productIds: readonly string[] = []): void {
    this.#perMinute = perMinute;
    this.#productIds = productIds;
    this.#plan();
  }

  stop(): void {
    this.#perMinute = 0;
    this.#timers.clearTimeout(this.#timer);
  }

  /** Buys one piece of a random product that is in stock. */
  buyOne(): void {
    const available = this.#shop.products.filter(
      ({id, quantity, visible}) =>
        visible &&
        quantity > 0 &&
        (this.#productIds.length === 0 || this.#productIds.includes(id)),
    );
    const product = this.#pick(available);
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
    this.#timers.clearTimeout(this.#timer);
    if (!this.isBuying) return;
    const meanMs = MINUTE_MS / this.#perMinute;
    const ms = meanMs * (0.5 + this.#random());
    this.#timer = this.#timers.setTimeout(() => {
      this.buyOne();
      this.#plan();
    }, ms);
  }
}
