import {createStockClient} from '../client/create-stock-client.js';
import type {Stats} from '../client/snapshot.js';
import type {StockClient} from '../client/stock-client.js';
import {configuration, onConfigured} from './configuration.js';
import {finishTurns, turnsTaken} from './take-turns.js';

const clients = new Map<string, StockClient>();
let isPaused = false;
let blocked = 0;

const each = <Value>(use: (client: StockClient) => Value): Value[] =>
  [...clients.values()].map(use);

/** A theme's elements come in turns: they are asked for together. */
async function open(client: StockClient): Promise<void> {
  await Promise.resolve();
  await turnsTaken();
  if (!isPaused) client.resume();
}

/** The options given last count for the engine of an endpoint. */
function applySettings(): void {
  const {interval} = configuration;
  for (const endpoint of clients.keys()) {
    createStockClient({endpoint, interval}).close();
  }
}

/** The page's client of an endpoint, which must be an address. */
export function clientOf(endpoint: string): StockClient {
  const {interval} = configuration;
  let client = clients.get(endpoint);
  if (!client) {
    if (!clients.size) onConfigured(applySettings);
    clients.set(endpoint, (client = createStockClient({endpoint, interval})));
    client.pause();
    void open(client);
  }
  return client;
}

/** Counts an add-to-cart that a gate stopped. */
export const countBlocked = (): number => ++blocked;

/** Asks all endpoints of the page now. Settles when answered or failed. */
export async function refresh(): Promise<void> {
  finishTurns();
  await Promise.all(each((client) => client.refresh()));
  await turnsTaken();
}

/** Stops polling, until `resume()`. */
export function pause(): void {
  isPaused = true;
  each((client) => client.pause());
}

/** Polls again. */
export function resume(): void {
  isPaused = false;
  each((client) => client.resume());
}

/** Counters of the page since load. */
export const stats = (): Stats =>
  each((client) => client.stats()).reduce(
    (sum, own) => {
      for (const name of Object.keys(sum) as (keyof Stats)[]) {
        sum[name] += own[name];
      }
      return sum;
    },
    {
      requests: 0,
      notModified: 0,
      bytes: 0,
      errors: 0,
      changes: 0,
      verified: 0,
      blocked,
    },
  );
