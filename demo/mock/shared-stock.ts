import type {MockShop, ShopProduct} from './mock-shop.js';

const KEY = 'true-stock-demo-stock';

/**
 * Shares the stock with the demo's other tabs, as in a real shop; otherwise tabs
 * would send each other contradicting stock. It survives a reload. Returns how
 * to stop.
 */
export function shareStock(shop: MockShop): () => void {
  const storage = readableStorage();
  if (!storage) return () => {};
  let isLoading = false;
  const load = (text: string | null) => {
    if (text === null) return;
    isLoading = true;
    shop.load(JSON.parse(text) as ShopProduct[]);
    isLoading = false;
  };
  load(storage.getItem(KEY));
  const unsubscribe = shop.subscribe(() => {
    if (!isLoading) storage.setItem(KEY, JSON.stringify(shop.products));
  });
  const onStorage = ({key, newValue}: StorageEvent) => {
    if (key === KEY) load(newValue);
  };
  addEventListener('storage', onStorage);
  return () => {
    unsubscribe();
    removeEventListener('storage', onStorage);
  };
}

/** `null` if the browser forbids storage: each tab then has its own stock. */
function readableStorage(): Storage | null {
  try {
    return localStorage;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
