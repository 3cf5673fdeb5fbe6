import {setupWorker} from 'msw/browser';
import {cartRoutes} from './cart/cart-routes.js';
import {stockHandler, type MockControls} from './handlers.js';
import type {MockCart} from './cart/mock-cart.js';
import type {MockShop} from './mock-shop.js';

export interface MockOptions {
  readonly endpoints: readonly string[];
  readonly shop: MockShop;
  readonly cart: MockCart;
  readonly controls: MockControls;
}

/** Starts the mock: it responds to the requests of the shop's pages. */
export async function startMock({
  endpoints,
  shop,
  cart,
  controls,
}: MockOptions): Promise<void> {
  const absolute = (path: string) => new URL(path, document.baseURI).href;
  const worker = setupWorker(
    // A frame's XMLHttpRequest runs in the bench, hence the second URL.
    ...cartRoutes(
      [absolute('shop/*/index.php'), absolute('index.php')],
      shop,
      cart,
    ),
    ...endpoints.map((endpoint) => stockHandler(endpoint, shop, controls)),
  );
  await worker.start({
    quiet: true,
    onUnhandledFrame: 'bypass',
    serviceWorker: {url: absolute('mockServiceWorker.js')},
  });
}
