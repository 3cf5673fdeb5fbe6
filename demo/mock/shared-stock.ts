import type {MockShop, ShopProduct} from './mock-shop.js';

const KEY = 'true-stock-demo-stock';

/**
 * Lets all tabs of the demo sell from one stock, as tabs of a real shop do:
 * without it two tabs would tell each other different truths. The stock is
 * that of the last change, also after a reload.
 */
export function shareStock(shop: MockShop): void {
  const storage = readableStorage();
  if (!storage) return;
  let isLoading = false;
  const load = (text: string | null) => {
    if (text === null) return;
    isLoading = true;
    shop.load(JSON.parse(text) as ShopProduct[]);
    isLoading = false;
  };
  load(storage.getItem(KEY));
  shop.subscribe(() => {
    if (!isLoading) storage.setItem(KEY, JSON.stringify(shop.products));
  });
  addEventListener('storage', (event) => {
    if (event.key === KEY) load(event.newValue);
  });
}

/** Null where the reader forbids storage: each tab then has its own stock. */
function readableStorage(): Storage | null {
  try {
    return localStorage;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
