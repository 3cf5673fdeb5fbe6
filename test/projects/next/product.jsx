'use client';

import {useEffect} from 'react';
// As in an app whose server renders client components too.
import {configure} from 'true-stock';

export function Product({id, stock}) {
  useEffect(() => {
    configure({endpoint: '/stock'});
    void import('true-stock/define');
  }, []);
  return (
    <form>
      <true-stock product-id={id} for="add">
        {stock}
      </true-stock>
      <button id="add">Add to Cart</button>
    </form>
  );
}
