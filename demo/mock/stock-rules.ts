import type {ShopOptionValue, ShopProduct} from './mock-shop.js';

/** What a shop's owner decides about showing stock. */
export interface StockSettings {
  /** `low-stock` at or below this number. */
  readonly low: number;
  /** Exact numbers are told only at or below this one. */
  readonly disclosureLimit: number;
  /** Quantities that mean "plenty", not a count. */
  readonly placeholders: readonly number[];
  /** Seconds between asks that the endpoint wishes for. */
  readonly refresh?: number;
}

export const DEFAULT_SETTINGS: StockSettings = {
  low: 5,
  disclosureLimit: 10,
  placeholders: [999, 9999, 99999, 999999],
};

// The same rules as the PHP endpoint's: the product's own counter decides,
// so a product whose sizes are all sold out is in stock, and its sizes say 0.

/** Nothing left by the product's own counter. */
export function isSoldOut(
  {quantity}: ShopProduct,
  {placeholders}: StockSettings,
): boolean {
  return quantity <= 0 && !placeholders.includes(quantity);
}

/** Most pieces of one order; null where the shop sets no limit. */
export function orderLimit(
  {quantity, backorder}: ShopProduct,
  {placeholders}: StockSettings,
): number | null {
  if (backorder || placeholders.includes(quantity)) return null;
  return Math.max(0, quantity);
}

/** The same for one choice, e.g. a size. */
export function choiceLimit(
  {backorder}: ShopProduct,
  {quantity, subtract}: ShopOptionValue,
  {placeholders}: StockSettings,
): number | null {
  if (backorder || !subtract || placeholders.includes(quantity)) return null;
  return Math.max(0, quantity);
}

/** A limit as a shopper may see it: null above the disclosure limit. */
export function disclosed(
  limit: number | null,
  {disclosureLimit}: StockSettings,
): number | null {
  return limit !== null && limit <= disclosureLimit ? limit : null;
}
