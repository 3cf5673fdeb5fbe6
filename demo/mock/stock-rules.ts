import type {ShopOptionValue, ShopProduct} from './mock-shop.js';

/** The shop owner's settings for showing stock. */
export interface StockSettings {
  /** `low-stock` at or below this number. */
  readonly low: number;
  /** Exact quantities are disclosed only at or below this number. */
  readonly disclosureLimit: number;
  /** Quantities that mean "plenty", not a number of pieces. */
  readonly placeholders: readonly number[];
  /**
   * Seconds between polls that the endpoint asks for: always, or while its
   * answer tells something scarce and while it does not.
   */
  readonly refresh?:
    number | {readonly scarce: number; readonly plenty: number};
}

export const DEFAULT_SETTINGS: StockSettings = {
  low: 5,
  disclosureLimit: 10,
  placeholders: [999, 9999, 99999, 999999],
};

// The same rules as in the PHP endpoint: the product's own quantity decides, so
// a product is in stock even if all its sizes are sold out.

/** Whether the product's own quantity is used up. */
export function isSoldOut(
  {quantity}: ShopProduct,
  {placeholders}: StockSettings,
): boolean {
  return quantity <= 0 && !placeholders.includes(quantity);
}

/** Maximum pieces of one order; `null`: no limit. */
export function orderLimit(
  {quantity, backorder}: ShopProduct,
  {placeholders}: StockSettings,
): number | null {
  if (backorder || placeholders.includes(quantity)) return null;
  return Math.max(0, quantity);
}

/** The same for one option value, such as a size. */
export function choiceLimit(
  {backorder}: ShopProduct,
  {quantity, subtract}: ShopOptionValue,
  {placeholders}: StockSettings,
): number | null {
  if (backorder || !subtract || placeholders.includes(quantity)) return null;
  return Math.max(0, quantity);
}

/** Whether an exact answer for so many pieces tells no more than records do. */
export function mayJudge(
  {backorder}: ShopProduct,
  pieces: number,
  {disclosureLimit}: StockSettings,
): boolean {
  return backorder || pieces <= disclosureLimit;
}

/** A limit as shoppers may see it: `null` above the disclosure limit. */
export function disclose(
  limit: number | null,
  {disclosureLimit}: StockSettings,
): number | null {
  return limit !== null && limit <= disclosureLimit ? limit : null;
}
