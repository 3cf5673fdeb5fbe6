import type {MockCart} from './mock-cart.js';
import type {MockShop} from '../mock-shop.js';

/** A line of the cart as its page shows it. */
export interface CartRow {
  readonly productId: string;
  readonly name: string;
  readonly choice: string;
  readonly quantity: number;
}

const pieces = (count: number): string =>
  `${count} ${count === 1 ? 'item' : 'items'}`;

export const nameOf = (shop: MockShop, id: string): string =>
  shop.product(id)?.name ?? 'This product';

/** Adds what a form sends to the cart. */
export function addToCart(
  shop: MockShop,
  cart: MockCart,
  fields: URLSearchParams,
): object {
  const productId = fields.get('product_id') ?? '';
  const {options = []} = shop.product(productId) ?? {};
  const missing = options.filter(({id}) => !fields.get(`option[${id}]`));
  if (missing.length > 0) return requireOptions(missing);
  const valueIds = options.map(({id}) => fields.get(`option[${id}]`) ?? '');
  const quantity = Math.max(1, Number(fields.get('quantity') ?? 1) || 1);
  cart.add({productId, valueIds, quantity});
  return {
    success: `${nameOf(shop, productId)} is in your cart.`,
    total: pieces(cart.total),
    count: cart.total,
  };
}

/** The contents of the cart. */
export function cartInfo(shop: MockShop, cart: MockCart): object {
  const valuesOf = (id: string) =>
    (shop.product(id)?.options ?? []).flatMap(({values}) => values);
  const rows: CartRow[] = cart.lines.map(({productId, quantity, valueIds}) => ({
    productId,
    name: nameOf(shop, productId),
    choice: valuesOf(productId)
      .filter(({id}) => valueIds.includes(id))
      .map(({name}) => name)
      .join(),
    quantity,
  }));
  return {rows, total: pieces(cart.total), count: cart.total};
}

/** OpenCart's only check: an option that must be chosen. */
function requireOptions(
  options: readonly {id: string; name: string}[],
): object {
  const of = (prefix: string) =>
    options.map(({id, name}) => [`${prefix}${id}`, `${name} required!`]);
  return {
    error: {
      // OpenCart 3.0 reads `option`, 4.x the others.
      option: Object.fromEntries(of('')) as object,
      ...(Object.fromEntries(of('option_')) as object),
    },
  };
}
