import type {ProductRecord} from '../client/record.js';
import {type Entry, formOf} from './form-entries.js';

/** Quantity and option values, as fields have them. */
export interface Selection {
  /** A fraction is rounded up; 0 if nothing that can be bought is asked for. */
  readonly quantity: number;
  /** Option id → ids of its selected values. */
  readonly optionValues: Readonly<Record<string, readonly string[]>>;
}

const MAX_QUANTITY = 1e9;

/** The id of the option that a field of this name belongs to. */
export const optionIdIn = (name: string): string | undefined =>
  /^option\[([1-9]\d*)\]/.exec(name)?.[1];

/** The value of a name in a list of entries; of two, shops read the last. */
export const lastValue = (
  entries: readonly Entry[],
  name: string,
): string | undefined =>
  new Map(entries as Iterable<readonly [string, string]>).get(name);

const isNumber = (id: string): boolean => Number(id) >= 0;

/**
 * Whether entries are of another product. Ids of two kinds, such as a number and
 * an SKU, cannot be compared.
 */
export const isOfAnother = (
  entries: readonly Entry[],
  productId: string,
): boolean =>
  entries.some(
    ([name, id]) =>
      /^(product[-_]?id|id_product)$/i.test(name) &&
      id !== productId &&
      isNumber(id) === isNumber(productId),
  );

/**
 * Reads the selection in a list of entries.
 *
 * @param isChosen Whether a quantity in it may be less than the minimum: where
 * nobody chose one, the shop's cart adds the minimum.
 */
export function readSelection(
  entries: readonly Entry[],
  record?: ProductRecord | null,
  isChosen = true,
): Selection {
  const {minimum = 1, options} = record ?? {};
  const optionValues: Record<string, string[]> = {};
  for (const [name, value, isChoice] of entries) {
    const id = optionIdIn(name);
    // Another field may be a text or a date, which has no stock.
    if (id && (isChoice || options?.[id]?.[value] !== undefined)) {
      (optionValues[id] ??= []).push(value);
    }
  }
  const wanted = lastValue(entries, 'quantity');
  const least = isChosen && wanted !== undefined ? 0 : minimum;
  // Half a metre needs one that is left: a fraction counts as a whole.
  const number = Math.ceil(parseFloat((wanted ?? '').replace(',', '.'))) || 0;
  const quantity = Math.max(least, Math.min(number, MAX_QUANTITY));
  return {quantity, optionValues};
}

/** The form of a control; themes of OpenCart 3 have `#product` instead. */
export const scopeOf = (control: Element): Element | null =>
  formOf(control) ??
  control.closest('form, [id="product"]') ??
  control.closest('[data-true-stock-scope]');
