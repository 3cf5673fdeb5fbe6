/**
 * Parts of the addresses that add to a cart: OpenCart 3, 4.0.2 and later, and
 * 4.0 before that. Themes add their own.
 */
export const cartRoutes = new Set([
  'checkout/cart/add',
  'checkout/cart.add',
  'checkout/cart|add',
]);

/** Whether a request to this address, encoded or not, adds to the cart. */
export const isCartAdd = (url: string): boolean =>
  [...cartRoutes].some((route) =>
    url.replace(/%2f/gi, '/').replace(/%7c/gi, '|').includes(route),
  );
