import { forEach } from './steps.js';
/** Groups counters, which are sorted by id, by their product. */
export function* groupProducts(counters) {
    const products = new Map();
    yield* forEach(counters, (counter) => {
        const { productId, valueId } = counter;
        let product = products.get(productId);
        if (!product)
            products.set(productId, (product = { values: [] }));
        if (valueId === undefined)
            product.own = counter;
        else
            product.values.push(counter);
    });
    return products;
}
