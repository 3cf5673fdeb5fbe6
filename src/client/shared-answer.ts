/** A body that may be read, and how old it is. */
export type Reply = readonly [
  text: string,
  /** Age when the request started, in ms. */
  age: number,
  /** When the shop read its database: epoch ms by its clock, or `NaN`. */
  readAt: number,
  bytes: number,
];

/**
 * An answer and when it was asked for. Tabs tell each other of these: no locks
 * and no leader, for who was told need not ask. Between tabs `askedAt` is wall
 * time, the one clock that they share.
 */
export type Heard = readonly [
  askedAt: number,
  /** Joined by commas. */
  ids: string,
  ...Reply,
];
