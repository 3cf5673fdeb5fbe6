export {createStockClient} from './client/create-stock-client.js';
export {withLow} from './client/record.js';
export type {Availability, ProductRecord} from './client/record.js';
export type {
  Freshness,
  Reason,
  Snapshot,
  Stats,
  Verdict,
  Want,
} from './client/snapshot.js';
export type {StockClient, StockClientOptions} from './client/stock-client.js';
export {StockError, type StockErrorCode} from './client/stock-error.js';
