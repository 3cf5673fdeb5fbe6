import {http, HttpResponse} from 'msw';
import {configure} from 'true-stock';
import {stockHandler, type MockControls} from '../../demo/mock/handlers.js';
import {DEFAULT_SETTINGS} from '../../demo/mock/stock-rules.js';
import {createMockShop} from './create-mock-shop.js';
import {mockWorker} from './mock-worker.js';

let count = 0;

/** Opens a mock shop with a new endpoint and configures the page for it. */
export async function mockStock(shop = createMockShop()) {
  const worker = await mockWorker();
  const endpoint = new URL(`/mock/stock/${++count}`, location.href).href;
  const controls: MockControls = {
    settings: DEFAULT_SETTINGS,
    delayMs: 0,
    failure: 'none',
  };
  const mock = {
    endpoint,
    shop,
    controls,
    /** Sent instead of the shop's stock. */
    body: undefined as object | undefined,
    /** Verifies wait for this. */
    verifyAfter: undefined as Promise<void> | undefined,
    /** The queries of all requests, polls and verifies. */
    requests: [] as string[],
    get verifies(): string[] {
      return mock.requests.filter((query) => query.includes('&want='));
    },
    get polls(): string[] {
      return mock.requests.filter((query) => !query.includes('&want='));
    },
  };
  worker.use(
    http.all(endpoint, async ({request}) => {
      const query = new URL(request.url).search;
      mock.requests.push(query);
      if (query.includes('&want=')) await mock.verifyAfter;
      return mock.body && HttpResponse.json(mock.body);
    }),
    stockHandler(endpoint, shop, controls),
  );
  // No poll comes by itself, however slow the machine: tests ask by `refresh()`.
  configure({endpoint, interval: 240});
  return mock;
}

export type MockStock = Awaited<ReturnType<typeof mockStock>>;

/** A response body of wire format 1 with these records, valid or not. */
export const answerOf = (products: Record<string, unknown>) => ({
  version: 1,
  products,
});
