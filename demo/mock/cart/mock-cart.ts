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
 * The demo shop's own cart. Like a plain OpenCart it checks no stock at all,
 * so what stops a sale on this page is the gate alone.
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

  /** Pieces in it. */
  get total(): number {
    return this.lines.reduce((sum, {quantity}) => sum + quantity, 0);
  }

  add(line: CartLine): void {
    const known = this.#lines.get(keyOf(line));
    if (known) known.quantity += line.quantity;
    else this.#lines.set(keyOf(line), {...line});
    this.#onChange();
  }

  /** Takes a line out, by its place in the list. */
  remove(index: number): void {
    const key = [...this.#lines.keys()][index];
    if (key !== undefined) this.#lines.delete(key);
    this.#onChange();
  }

  /** A finished order: what was in the cart is sold. */
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
