export {addLocale} from './add-locale.js';
export {
  type Availability,
  createStockClient,
  type Freshness,
  type ProductRecord,
  type Reason,
  type Snapshot,
  type Stats,
  type StockClient,
  type StockClientOptions,
  StockError,
  type StockErrorCode,
  type Verdict,
  type Want,
} from './client.js';
export type {
  Configuration,
  ConfigurationInput,
  OnUnknown,
} from './configuration.js';
export {
  TrueStockBlockEvent,
  TrueStockChangeEvent,
  TrueStockErrorEvent,
} from './events.js';
export {judge, type Judgement, judgeWant} from './judgement.js';
export {configure, pause, refresh, resume, stats} from './page-clients.js';
export {TrueStockElement} from './true-stock-element.js';
export {version} from './version.js';
export type {Locale, Messages, Phrase} from './words.js';
