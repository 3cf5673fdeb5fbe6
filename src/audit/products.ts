import type {Counter} from './counter.js';
import {forEach, type Steps} from './steps.js';

/** What is judged together. */
export interface Product {
  /** The product's own counter, if it is known. */
  readonly own: Counter | undefined;
  readonly values: readonly Counter[];
}

/** Groups counters, which are sorted by id, by their product. */
export function* groupProducts(
  counters: readonly Counter[],
): Steps<Map<string, Product>> {
  const products = new Map<string, {own?: Counter; values: Counter[]}>();
  yield* forEach(counters, (counter) => {
    const {productId, valueId} = counter;
    let product = products.get(productId);
    if (!product) products.set(productId, (product = {values: []}));
    if (valueId === undefined) product.own = counter;
    else product.values.push(counter);
  });
  return products as Map<string, Product>;
}
