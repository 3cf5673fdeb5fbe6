import type {ShopOption, ShopProduct} from './mock-shop.js';
import {
  choiceLimit,
  disclose,
  isSoldOut,
  orderLimit,
  type StockSettings,
} from './stock-rules.js';

/** The record of a product, as docs/endpoint.md defines it. */
export interface StockRecord {
  availability: string;
  left?: number;
  minimum?: number;
  options?: Record<string, Record<string, number | null>>;
  label?: string;
}

export function stockRecord(
  product: ShopProduct | undefined,
  settings: StockSettings,
): StockRecord {
  if (!product?.visible) return {availability: 'unavailable'};
  const availability = availabilityOf(product, settings);
  const record: StockRecord = {availability};
  const left = disclose(orderLimit(product, settings), settings);
  if (left !== null) record.left = left;
  if (product.minimum > 1) record.minimum = product.minimum;
  if (product.options.length > 0) record.options = choices(product, settings);
  // The shop's label is about waiting, so it would be wrong in stock.
  if (availability === 'backorder' && product.label !== undefined) {
    record.label = product.label;
  }
  return record;
}

function availabilityOf(product: ShopProduct, settings: StockSettings): string {
  if (isSoldOut(product, settings)) {
    return product.backorder ? 'backorder' : 'out-of-stock';
  }
  const limit = disclose(orderLimit(product, settings), settings);
  return limit !== null && limit <= settings.low ? 'low-stock' : 'in-stock';
}

function choices(product: ShopProduct, settings: StockSettings) {
  const ofOption = ({values}: ShopOption) =>
    Object.fromEntries(
      values.map((value) => [
        value.id,
        disclose(choiceLimit(product, value, settings), settings),
      ]),
    );
  return Object.fromEntries(
    product.options.map((option) => [option.id, ofOption(option)]),
  );
}
