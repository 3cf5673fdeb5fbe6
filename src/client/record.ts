/** What a shop can say about one product (wire format, version 1). */
export type Availability =
  'in-stock' | 'low-stock' | 'out-of-stock' | 'backorder' | 'unavailable';

/** One product as the endpoint described it: checked, frozen, never merged. */
export interface ProductRecord {
  readonly availability: Availability;
  /** How many may be ordered. Absent: more than the shop discloses, or not counted. */
  readonly left?: number;
  /** Least quantity of one order, 1 or more. */
  readonly minimum?: number;
  /** Option id → option value id → how many are left; `null`: no limit known. */
  readonly options?: Readonly<
    Record<string, Readonly<Record<string, number | null>>>
  >;
  /** The shop's own words for the present state: text, never markup. */
  readonly label?: string;
}

/**
 * The record as a page with this low-stock threshold sees it: "low" is the
 * page's choice, so a disclosed number decides it, not the endpoint's word.
 */
export function withLow(record: ProductRecord, low: number): ProductRecord {
  const {availability, left} = record;
  return left === undefined || !/^(in|low)-/.test(availability)
    ? record
    : Object.freeze({
        ...record,
        availability:
          left > low ? 'in-stock' : left ? 'low-stock' : 'out-of-stock',
      });
}
