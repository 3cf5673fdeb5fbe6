import {useRef} from 'react';
import type {TrueStockElement} from 'true-stock';
import 'true-stock/react';

export function Right() {
  const ref = useRef<TrueStockElement>(null);
  return (
    <true-stock
      ref={ref}
      class="stock"
      product-id="42"
      for="add"
      low={3}
      on-unknown="block"
      announce
      ontrue-stock-block={(event) => event.preventDefault()}
    >
      In Stock
    </true-stock>
  );
}

export const ByNumber = () => <true-stock product-id={42} productId={42} />;

export const Wrong = () => (
  <>
    {/* @ts-expect-error: allow or block */}
    <true-stock on-unknown="perhaps" />
    {/* @ts-expect-error: an element of another name */}
    <false-stock />
  </>
);
