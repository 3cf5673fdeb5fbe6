/**
 * One stock number of a shop: a product's, or that of one option value. Only
 * id, quantity and the two flags are needed; a fact that is left out is not
 * known, and no rule concludes anything from it.
 */
export interface Counter {
  readonly productId: string;
  /** The option value; without it, the counter is the product's own. */
  readonly valueId?: string;
  /** The option that the value belongs to. */
  readonly optionId?: string;
  readonly name: string;
  /** The name of the option value. */
  readonly label?: string;
  /** Pieces by the shop's table; it may be negative. */
  readonly quantity: number;
  /** The least quantity of one order. */
  readonly minimum?: number;
  /** Whether sales lower the quantity: OpenCart's `subtract`. */
  readonly isCounted: boolean;
  /** Whether each sale of the product has a value of this option. */
  readonly isRequired?: boolean;
  /** Whether one piece may have several values of this option, as checkboxes let it. */
  readonly takesSeveral?: boolean;
  readonly isOnSale: boolean;
  /** Pieces sold in the last 30 days. */
  readonly sold30?: number;
  /** Pieces sold in the last 365 days. */
  readonly sold365?: number;
  /** Days with a sale in the last 365. */
  readonly saleDays365?: number;
  /** Day of the first sale, `YYYY-MM-DD`. */
  readonly firstSale?: string;
  /** Day of the last sale, `YYYY-MM-DD`. */
  readonly lastSale?: string;
  /** Cancelled pieces in the last 365 days; no rule uses them. */
  readonly cancelled365?: number;
  /** How often the number was corrected in the last 365 days. */
  readonly corrections365?: number;
  /** How often a shopper was refused in the last 30 days. */
  readonly refused30?: number;
  /** Day of the last count, `YYYY-MM-DD`. */
  readonly lastCount?: string;
  /** Pieces sold since the last count. */
  readonly soldSinceCount?: number;
  /** Pieces found at the last count, with those that came in since. */
  readonly countedQuantity?: number;
  /** The quantity by the ledger: the first one and all changes. */
  readonly ledgerQuantity?: number;
  /**
   * Of a variant (OpenCart 4): the product whose quantity it shares. A variant
   * that overrides its quantity has none.
   */
  readonly masterId?: string;
}

/** Which counter a finding speaks of. */
export interface CounterId {
  readonly productId: string;
  readonly valueId?: string;
}

export const idOf = ({productId, valueId}: Counter): CounterId =>
  valueId === undefined ? {productId} : {productId, valueId};

/** By length first: so ids of digits alone sort by number. */
const compareTexts = (a: string, b: string): number =>
  a.length - b.length || (a < b ? -1 : +(a > b));

/** The order of counters: by product, its own counter before its values. */
export const compareIds = (a: CounterId, b: CounterId): number =>
  compareTexts(a.productId, b.productId) ||
  compareTexts(a.valueId ?? '', b.valueId ?? '');
