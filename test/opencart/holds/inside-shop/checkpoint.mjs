// A checkpoint inside the shop: a request waits there while others go on.
import {existsSync, mkdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';

import {until} from '../../../real-servers/until.mjs';
import {
  editEvent,
  folderOf,
  historyEvent,
  withHandler,
} from './test-controller.mjs';

/** Right before OpenCart does it, and right after. */
const PLACES = {
  'before the decrement': [historyEvent, 'before', 9999],
  'after the decrement': [historyEvent, 'after', -9999],
  'before the edit': [editEvent, 'before', 9999],
};

/**
 * The first request that reaches this place waits there until `open()` is
 * called or `act` is over. Needs `withTestController`.
 *
 * @param {import('../../shop/create-shop.mjs').Shop} shop
 * @param {keyof typeof PLACES} place
 * @param {(checkpoint: {reached: () => Promise<unknown>, open: () => void}) =>
 *   Promise<void>} act `reached()` resolves when a request waits
 */
export const withCheckpoint = async (shop, place, act) => {
  const closed = join(folderOf(shop), 'closed');
  const mark = join(folderOf(shop), 'reached');
  const open = () => rmSync(closed, {recursive: true, force: true});
  const reached = () =>
    until(() => existsSync(mark), 'a request at the checkpoint');
  const [triggerOf, when, order] = PLACES[place];
  const event = {method: 'wait', trigger: triggerOf(shop, when), order};
  mkdirSync(closed);
  try {
    await withHandler(shop, event, () => act({reached, open}));
  } finally {
    open();
    rmSync(mark, {recursive: true, force: true});
  }
};
