/**
 * Parts of the addresses that add to a cart: OpenCart 3, 4.0.2 and later, and
 * 4.0 before that. Themes add their own.
 */
export const addRoutes = new Set([
  'checkout/cart/add',
  'checkout/cart.add',
  'checkout/cart|add',
]);

/** Whether a request adds to the cart, its address written in any way. */
export const isAdd = (url: string): boolean =>
  [...addRoutes].some((route) =>
    url.replace(/%2f/gi, '/').replace(/%7c/gi, '|').includes(route),
  );
