import type {StockResponse} from './fetch-stock.js';

/**
 * An answer and when it was asked for. Tabs tell each other of these: no locks
 * and no leader, for a tab that was told need not ask. Between tabs `askedAt`
 * is wall time, the one clock that they share.
 */
export type SharedAnswer = readonly [
  askedAt: number,
  /** Joined by commas. */
  ids: string,
  ...StockResponse,
];
