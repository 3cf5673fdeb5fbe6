import type {StockResponse} from './fetch-stock.js';

/** Part of the channel's name: another number for each change of the tuple. */
export const FORMAT = 2;
/** The first letters of the tuple's types. */
export const SHAPE = 'nssnnnn';

/**
 * An answer and when it was asked for. Tabs tell each other of these: no locks
 * and no leader, for a tab that was told need not ask. Between tabs `askedAt`
 * is wall time, the one clock that they share.
 */
export type SharedAnswer = [
  askedAt: number,
  /** Joined by commas. */
  ids: string,
  ...StockResponse,
];
