import type {MockShop} from '../mock-shop.js';

/** One line of the cart; the same product in another size is another line. */
export interface CartLine {
  readonly productId: string;
  readonly valueIds: readonly string[];
  quantity: number;
}

const keyOf = ({productId, valueIds}: Omit<CartLine, 'quantity'>): string =>
  [productId, ...valueIds].join('.');

/**
 * The demo shop's cart. Like OpenCart's it checks no stock, so that only the gate
 * can block a sale.
 */
export class MockCart {
  readonly #shop: MockShop;
  readonly #onChange: () => void;
  #lines = new Map<string, CartLine>();

  constructor(shop: MockShop, onChange: () => void = () => {}) {
    this.#shop = shop;
    this.#onChange = onChange;
  }

  get lines(): readonly CartLine[] {
    return [...this.#lines.values()];
  }

  /** Number of pieces. */
  get total(): number {
    return this.lines.reduce((sum, {quantity}) => sum + quantity, 0);
  }

  add(line: CartLine): void {
    const existing = this.#lines.get(keyOf(line));
    if (existing) existing.quantity += line.quantity;
    else this.#lines.set(keyOf(line), {...line});
    this.#onChange();
  }

  /** Removes a line by its index. */
  remove(index: number): void {
    const key = [...this.#lines.keys()][index];
    if (key !== undefined) this.#lines.delete(key);
    this.#onChange();
  }

  /** Sells what is in the cart and empties it. */
  order(): void {
    for (const {productId, quantity, valueIds} of this.lines) {
      this.#shop.sell(productId, quantity, valueIds);
    }
    this.clear();
  }

  clear(): void {
    this.#lines.clear();
    this.#onChange();
  }
}
