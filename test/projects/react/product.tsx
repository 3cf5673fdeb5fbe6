import {useState} from 'react';
import 'true-stock/react';

export function Product({id}: {id: number}) {
  const [availability, setAvailability] = useState('unknown');
  return (
    <form>
      <true-stock
        product-id={id}
        for="add"
        announce
        ontrue-stock-change={(event) => setAvailability(event.availability)}
      >
        In Stock
      </true-stock>
      <output>{availability}</output>
      <button id="add">Add to Cart</button>
    </form>
  );
}
