import {useState} from 'react';
import 'true-stock/react';

const seen: string[] = [];
Object.assign(globalThis, {seenEvents: seen});

export function Product({id}: {id: number}) {
  const [availability, setAvailability] = useState('unknown');
  return (
    <form>
      <true-stock
        product-id={id}
        for="add"
        announce
        on-unknown="allow"
        ontrue-stock-change={(event) => {
          seen.push(event.availability);
          setAvailability(event.availability);
        }}
      >
        In Stock
      </true-stock>
      <output>{availability}</output>
      <button id="add">Add to Cart</button>
    </form>
  );
}
