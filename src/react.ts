// Types only: after `import 'true-stock/react'`, or with it in tsconfig's
// `types`, JSX knows the element (React 18.2.8 and later).
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {TrueStockAttributes} from './element/attributes.js';
import type {
  TrueStockBlockEvent,
  TrueStockChangeEvent,
  TrueStockErrorEvent,
} from './page/events.js';
import type {TrueStockElement} from './element/true-stock-element.js';

/**
 * Event props of React 19. In React 18 add listeners through a ref, and leave
 * `announce` out instead of passing `false`, which would be set as text.
 */
interface Listeners {
  'ontrue-stock-change'?: (event: TrueStockChangeEvent) => void;
  'ontrue-stock-block'?: (event: TrueStockBlockEvent) => void;
  'ontrue-stock-error'?: (event: TrueStockErrorEvent) => void;
}

type HtmlProps = DetailedHTMLProps<
  HTMLAttributes<TrueStockElement>,
  TrueStockElement
>;

/** The props of `<true-stock>` in JSX. */
export type TrueStockProps = HtmlProps &
  TrueStockAttributes &
  // React 18 does not map `className` to `class` on custom elements.
  Listeners & {
    class?: string;
    /** React 19 sets the property; `product-id` is right in 18 too. */
    productId?: TrueStockAttributes['product-id'];
  };

declare module 'react' {
  // As documented in https://react.dev/reference/react-dom/components
  namespace JSX {
    interface IntrinsicElements {
      'true-stock': TrueStockProps;
    }
  }
}
