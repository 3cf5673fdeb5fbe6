// `import 'true-stock/vue'`, or name it in tsconfig's `types`: then templates
// know the element. Types only.
import type {HTMLAttributes} from 'vue';
import type {TrueStockAttributes} from './element/attributes.js';
import type {
  TrueStockBlockEvent,
  TrueStockChangeEvent,
  TrueStockErrorEvent,
} from './page/events.js';
import type {TrueStockElement} from './element/true-stock-element.js';

/** `@true-stock-change="…"` in a template. */
interface Listeners {
  onTrueStockChange?: (event: TrueStockChangeEvent) => void;
  onTrueStockBlock?: (event: TrueStockBlockEvent) => void;
  onTrueStockError?: (event: TrueStockErrorEvent) => void;
}

/** Vue's tools read `product-id` of a template as `productId`. */
interface InTemplates {
  productId?: TrueStockAttributes['product-id'];
  onUnknown?: TrueStockAttributes['on-unknown'];
}

/** What `<true-stock>` takes in a template, or in `h()`. */
export type TrueStockProps = Omit<HTMLAttributes, keyof TrueStockAttributes> &
  TrueStockAttributes &
  InTemplates &
  Listeners;

declare module 'vue' {
  interface GlobalComponents {
    'true-stock': new () => TrueStockElement & {$props: TrueStockProps};
  }
}
