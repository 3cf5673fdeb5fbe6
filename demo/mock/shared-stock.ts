import type {MockShop, ShopProduct} from './mock-shop.js';

const KEY = 'true-stock-demo-stock';

/**
 * Lets all tabs of the demo sell from one stock, as tabs of a real shop do:
 * without it two tabs would tell each other different truths. The stock is
 * that of the last change, also after a reload. The returned function ends it.
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
  const hear = ({key, newValue}: StorageEvent) => {
    if (key === KEY) load(newValue);
  };
  addEventListener('storage', hear);
  return () => {
    unsubscribe();
    removeEventListener('storage', hear);
  };
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
