export {addLocale} from './words/add-locale.js';
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
export {
  type Configuration,
  type ConfigurationInput,
  configure,
  type OnUnknown,
} from './page/configuration.js';
export {
  TrueStockBlockEvent,
  TrueStockChangeEvent,
  TrueStockErrorEvent,
} from './page/events.js';
export {judge, type Judgement, judgeWant} from './page/judgement.js';
export {pause, refresh, resume, stats} from './page/page-clients.js';
export {TrueStockElement} from './element/true-stock-element.js';
export {version} from './page/version.js';
export type {Locale, Messages, Phrase} from './words/messages.js';
