import type {MockShop, ShopProduct} from '../mock/mock-shop.js';

/** Each number of a product, by its name in a link. */
const numbersOf = (product: ShopProduct): [name: string, value: number][] => [
  [product.id, product.quantity],
  [`${product.id}.backorder`, Number(product.backorder)],
  [`${product.id}.visible`, Number(product.visible)],
  ...product.options
    .flatMap(({values}) => values)
    .map(({id, quantity}): [string, number] => [
      `${product.id}.${id}`,
      quantity,
    ]),
];

/** What differs from the initial stock: `35:3,35.13:0,35.visible:0`. */
export function stockText(
  shop: MockShop,
  initial: readonly ShopProduct[],
): string {
  const before = new Map(initial.flatMap(numbersOf));
  return shop.products
    .flatMap(numbersOf)
    .filter(([name, value]) => value !== before.get(name))
    .map(([name, value]) => `${name}:${value}`)
    .join();
}

/** Sets the shop's stock from such a text. */
export function applyStockText(
  shop: MockShop,
  initial: readonly ShopProduct[],
  text: string,
): void {
  const numbers = new Map(
    text
      .split(',')
      .map((pair) => pair.split(':'))
      .map(([name = '', value = '']) => [name, Number(value)]),
  );
  const products = structuredClone(initial) as ShopProduct[];
  for (const product of products) {
    const {id} = product;
    product.quantity = numbers.get(id) ?? product.quantity;
    product.backorder = Boolean(
      numbers.get(`${id}.backorder`) ?? product.backorder,
    );
    product.visible = Boolean(numbers.get(`${id}.visible`) ?? product.visible);
    for (const value of product.options.flatMap(({values}) => values)) {
      value.quantity = numbers.get(`${id}.${value.id}`) ?? value.quantity;
    }
  }
  shop.load(products);
}
