import {setupWorker} from 'msw/browser';
import {cartHandlers} from './cart-handlers.js';
import {stockHandler, type MockControls} from './handlers.js';
import type {MockShop} from './mock-shop.js';

export interface MockOptions {
  /** Null: a real endpoint answers, only the cart is mocked. */
  readonly endpoint: string | null;
  readonly shop: MockShop;
  readonly controls: MockControls;
}

/** Puts the mock between the page and the network. */
export async function startMock({
  endpoint,
  shop,
  controls,
}: MockOptions): Promise<void> {
  const absolute = (path: string) => new URL(path, document.baseURI).href;
  const worker = setupWorker(
    ...cartHandlers(absolute('cart'), absolute('wish-list')),
    ...(endpoint === null ? [] : [stockHandler(endpoint, shop, controls)]),
  );
  await worker.start({
    quiet: true,
    onUnhandledFrame: 'bypass',
    serviceWorker: {url: absolute('mockServiceWorker.js')},
  });
}
