// Types only: after `import 'true-stock/vue'`, or with it in tsconfig's `types`,
// templates know the element.
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

/** Vue's tools read `product-id` in a template as `productId`. */
interface InTemplates {
  productId?: TrueStockAttributes['product-id'];
  onUnknown?: TrueStockAttributes['on-unknown'];
}

/** The props of `<true-stock>` in a template or in `h()`. */
export type TrueStockProps = Omit<HTMLAttributes, keyof TrueStockAttributes> &
  TrueStockAttributes &
  InTemplates &
  Listeners;

declare module 'vue' {
  interface GlobalComponents {
    'true-stock': new () => TrueStockElement & {$props: TrueStockProps};
  }
}
