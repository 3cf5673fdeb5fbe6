import type {MockShop, ShopProduct} from '../mock/mock-shop.js';

/** Each number of a product, by the name it has in a link. */
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

/** What differs from the shop's first stock: `35:3,35.13:0,35.visible:0`. */
export function stockText(
  shop: MockShop,
  first: readonly ShopProduct[],
): string {
  const before = new Map(first.flatMap(numbersOf));
  return shop.products
    .flatMap(numbersOf)
    .filter(([name, value]) => value !== before.get(name))
    .map(([name, value]) => `${name}:${value}`)
    .join();
}

/** Sets the shop's stock to what such a text says. */
export function applyStockText(
  shop: MockShop,
  first: readonly ShopProduct[],
  text: string,
): void {
  const told = new Map(
    text
      .split(',')
      .map((pair) => pair.split(':'))
      .map(([name = '', value = '']) => [name, Number(value)]),
  );
  const products = structuredClone(first) as ShopProduct[];
  for (const product of products) {
    const {id} = product;
    product.quantity = told.get(id) ?? product.quantity;
    product.backorder = Boolean(
      told.get(`${id}.backorder`) ?? product.backorder,
    );
    product.visible = Boolean(told.get(`${id}.visible`) ?? product.visible);
    for (const value of product.options.flatMap(({values}) => values)) {
      value.quantity = told.get(`${id}.${value.id}`) ?? value.quantity;
    }
  }
  shop.load(products);
}
