import {http, HttpResponse, type HttpHandler} from 'msw';
import {addToCart, cartInfo, nameOf} from './cart-responses.js';
import type {MockCart} from './mock-cart.js';
import type {MockShop} from '../mock-shop.js';

type Route = (fields: URLSearchParams) => object;

const routesOf = (
  shop: MockShop,
  cart: MockCart,
): Readonly<Record<string, Route>> => {
  const confirm =
    (words: string): Route =>
    (fields) => ({
      success: `${nameOf(shop, fields.get('product_id') ?? '')} ${words}.`,
    });
  return {
    'checkout/cart/add': (fields) => addToCart(shop, cart, fields),
    'checkout/cart/info': () => cartInfo(shop, cart),
    'checkout/cart/remove': (fields) => {
      cart.remove(Number(fields.get('line')));
      return {};
    },
    'checkout/order/add': () => {
      cart.order();
      return {success: 'Thank you. Your order is on its way.'};
    },
    'account/wishlist/add': confirm('is on your wish list'),
    'product/compare/add': confirm('can be compared'),
  };
};

/** The routes that the shop's pages post to, named as in OpenCart. */
export function cartRoutes(
  addresses: readonly string[],
  shop: MockShop,
  cart: MockCart,
): HttpHandler[] {
  const routes = routesOf(shop, cart);
  return addresses.map((address) =>
    http.all(address, async ({request}) => {
      const {searchParams} = new URL(request.url);
      // OpenCart 4 writes `cart.add` where 3 writes `cart/add`.
      const route = (searchParams.get('route') ?? '').replace('.', '/');
      const fields = new URLSearchParams(await request.text());
      return HttpResponse.json(routes[route]?.(fields) ?? {});
    }),
  );
}
