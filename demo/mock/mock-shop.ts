/** One value of an option, such as size M, with its own quantity. */
export interface ShopOptionValue {
  readonly id: string;
  readonly name: string;
  /** May be negative, as in OpenCart after an oversale. */
  quantity: number;
  /** False: this value's quantity is not counted. */
  readonly subtract: boolean;
}

export interface ShopOption {
  readonly id: string;
  readonly name: string;
  readonly values: ShopOptionValue[];
}

/** What a shop knows of a product's stock. */
export interface ShopProduct {
  readonly id: string;
  readonly name: string;
  quantity: number;
  minimum: number;
  /** Can be ordered when it is sold out. */
  backorder: boolean;
  /** False: hidden, disabled or not yet on sale. */
  visible: boolean;
  /** The shop's own text for this product's state. */
  label?: string;
  readonly options: ShopOption[];
}

export type ProductChanges = Partial<
  Pick<ShopProduct, 'quantity' | 'minimum' | 'backorder' | 'visible' | 'label'>
>;

/** A shop's stock in memory: the demo and the tests sell from it. */
export class MockShop {
  readonly #initial: readonly ShopProduct[];
  readonly #listeners = new Set<() => void>();
  #products: Map<string, ShopProduct>;

  constructor(products: readonly ShopProduct[]) {
    this.#initial = structuredClone(products);
    this.#products = byId(products);
  }

  get products(): ShopProduct[] {
    return [...this.#products.values()];
  }

  product(id: string): ShopProduct | undefined {
    return this.#products.get(id);
  }

  update(id: string, changes: ProductChanges): void {
    Object.assign(this.#existing(id), changes);
    this.#notify();
  }

  setValueQuantity(id: string, valueId: string, quantity: number): void {
    this.#value(id, valueId).quantity = quantity;
    this.#notify();
  }

  /** Sells: reduces every quantity, below zero too. */
  sell(id: string, quantity = 1, valueIds: readonly string[] = []): void {
    this.#existing(id).quantity -= quantity;
    for (const valueId of valueIds) {
      const value = this.#value(id, valueId);
      if (value.subtract) value.quantity -= quantity;
    }
    this.#notify();
  }

  /** Restores the initial stock. */
  restore(): void {
    this.load(this.#initial);
  }

  load(products: readonly ShopProduct[]): void {
    this.#products = byId(products);
    this.#notify();
  }

  /** Calls the listener after each change. Returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #existing(id: string): ShopProduct {
    const product = this.#products.get(id);
    if (!product) throw new TypeError(`The mock shop has no product ${id}.`);
    return product;
  }

  #value(id: string, valueId: string): ShopOptionValue {
    const value = this.#existing(id)
      .options.flatMap((option) => option.values)
      .find((candidate) => candidate.id === valueId);
    if (!value) throw new TypeError(`Product ${id} has no choice ${valueId}.`);
    return value;
  }

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }
}

function byId(products: readonly ShopProduct[]): Map<string, ShopProduct> {
  return new Map(
    structuredClone(products).map((product) => [product.id, product]),
  );
}
