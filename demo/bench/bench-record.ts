import type {Exchange} from './exchange.js';

/** An event on the page or in the shop. */
export interface BenchEvent {
  readonly kind: 'change' | 'block' | 'error' | 'sale' | 'press' | 'page';
  readonly at: number;
  readonly text: string;
  readonly productId: string;
}

/** What the page says of a product, from this moment on. */
export interface Claim {
  readonly at: number;
  /** Empty: no page shows it. */
  readonly availability: string;
  readonly isStale: boolean;
  /** The number that the page shows. */
  readonly count: number | null;
  /** Whether a control of the product is blocked. */
  readonly isBlocked: boolean;
}

/** What the shop has of a product, from this moment on. */
export interface StockLevel {
  readonly at: number;
  readonly quantity: number;
}

const MAX_ENTRIES = 400;

function append<Item>(list: Item[], item: Item): void {
  list.push(item);
  if (list.length > MAX_ENTRIES) list.splice(0, list.length - MAX_ENTRIES);
}

const isSame = (before: Claim | undefined, claim: Claim): boolean =>
  before?.availability === claim.availability &&
  before.isStale === claim.isStale &&
  before.count === claim.count &&
  before.isBlocked === claim.isBlocked;

/** Everything that the bench has recorded, oldest first. */
export class BenchRecord {
  readonly exchanges: Exchange[] = [];
  readonly events: BenchEvent[] = [];
  readonly #claims = new Map<string, Claim[]>();
  readonly #stockLevels = new Map<string, StockLevel[]>();
  #changedAt: number | null = null;

  claimsOf(productId: string): readonly Claim[] {
    return this.#claims.get(productId) ?? [];
  }

  stockLevelsOf(productId: string): readonly StockLevel[] {
    return this.#stockLevels.get(productId) ?? [];
  }

  addExchange(exchange: Exchange): void {
    append(this.exchanges, exchange);
  }

  addEvent(event: BenchEvent): void {
    append(this.events, event);
  }

  /** Notes when a page changes: what it says is read later, when it is drawn. */
  noteChange(at: number): void {
    this.#changedAt ??= at;
  }

  /** Adds what a page says, if it has changed. */
  addClaim(productId: string, {at, ...claim}: Claim): void {
    const claims = this.#claims.get(productId) ?? [];
    this.#claims.set(productId, claims);
    const dated = {at: this.#changedAt ?? at, ...claim};
    this.#changedAt = null;
    if (!isSame(claims.at(-1), dated)) append(claims, dated);
  }

  /** Adds what the shop has, if it has changed. */
  addStockLevel(productId: string, level: StockLevel): void {
    const levels = this.#stockLevels.get(productId) ?? [];
    this.#stockLevels.set(productId, levels);
    if (levels.at(-1)?.quantity !== level.quantity) append(levels, level);
  }

  clear(): void {
    this.exchanges.length = 0;
    this.events.length = 0;
    this.#claims.clear();
    this.#stockLevels.clear();
  }
}
