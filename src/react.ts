// `import 'true-stock/react'`, or name it in tsconfig's `types`: then JSX knows
// the element, in React 18.2.8 and later. Types only.
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {TrueStockAttributes} from './element/attributes.js';
import type {
  TrueStockBlockEvent,
  TrueStockChangeEvent,
  TrueStockErrorEvent,
} from './page/events.js';
import type {TrueStockElement} from './element/true-stock-element.js';

/**
 * React 19 listens by these; in React 18 use a ref, and leave `announce` out
 * where it is not wanted: a `false` would be written as text.
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

/** What `<true-stock>` takes in JSX. */
export type TrueStockProps = HtmlProps &
  TrueStockAttributes &
  // React 18 hands `className` on as it is.
  Listeners & {class?: string};

declare module 'react' {
  // How React wants to be told: https://react.dev/reference/react-dom/components
  namespace JSX {
    interface IntrinsicElements {
      'true-stock': TrueStockProps;
    }
  }
}
