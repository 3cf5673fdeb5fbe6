export { createStockClient } from './client/create-stock-client.js';
export { withLow } from './client/record.js';
export { StockError } from './client/stock-error.js';
