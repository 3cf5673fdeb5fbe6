import type {OnUnknown} from '../page/configuration.js';

/** The attributes of `<true-stock>`, as templates and JSX write them. */
export interface TrueStockAttributes {
  /** Which product. */
  'product-id'?: string | number;
  /** Ids of the add-to-cart controls that it gates. */
  for?: string;
  /** Overrides the page's endpoint. */
  endpoint?: string;
  /** "Only N left" at or below this number. */
  low?: string | number;
  'on-unknown'?: OnUnknown;
  lang?: string;
  /** Speak changes of this product to screen readers. */
  announce?: boolean | '';
}
