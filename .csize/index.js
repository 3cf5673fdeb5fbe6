export { addLocale } from './words/add-locale.js';
export { createStockClient, StockError, } from './client.js';
export { configure, } from './page/configuration.js';
export { TrueStockBlockEvent, TrueStockChangeEvent, TrueStockErrorEvent, } from './page/events.js';
export { judge, judgeWant } from './page/judgement.js';
export { pause, refresh, resume, stats } from './page/page-clients.js';
export { TrueStockElement } from './element/true-stock-element.js';
export { version } from './page/version.js';
