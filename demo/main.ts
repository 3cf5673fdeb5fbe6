import {elementById} from './element-by-id.js';
import {CATALOGUE} from './mock/catalogue.js';
import type {MockControls} from './mock/handlers.js';
import {MockShop} from './mock/mock-shop.js';
import {shareStock} from './mock/shared-stock.js';
import {DEFAULT_SETTINGS} from './mock/stock-rules.js';
import {startPanel} from './panel/panel.js';
import {startCart} from './shop/cart.js';
import {startGallery} from './shop/gallery.js';
import {insertTrueStock} from './shop/true-stock-tag.js';

/** `?endpoint=URL` lets a real endpoint answer in place of the mock. */
const realEndpoint = new URLSearchParams(location.search).get('endpoint');
const shop = new MockShop(CATALOGUE);
const controls: MockControls = {
  settings: DEFAULT_SETTINGS,
  delayMs: 0,
  failure: 'none',
};

shareStock(shop);
startGallery(elementById('gallery'));
startCart((id) => shop.product(id)?.name ?? 'This product');
startPanel(shop, controls, realEndpoint);
await startNetwork();
insertTrueStock(realEndpoint);

/** msw is large and only for the demo: it comes in a file of its own. */
async function startNetwork(): Promise<void> {
  if (!('serviceWorker' in navigator)) {
    notice(
      'This browser offers no service worker here (plain http away from localhost, or a private window), so the demo stands in for fetch() instead. Open it on http://localhost to see real requests.',
    );
  }
  try {
    const {startMock} = await import('./mock/worker.js');
    const endpoint =
      realEndpoint === null ? new URL('stock', document.baseURI).href : null;
    await startMock({endpoint, shop, controls});
  } catch (error) {
    notice(
      `The mock endpoint could not be started, so the page shows what its server sent. ${(error as Error).message}`,
    );
  }
}

function notice(text: string): void {
  const place = elementById('notice');
  place.textContent = text;
  place.hidden = false;
}
