// What a play left behind: orders, pieces, and what the owner reads of it.
import {quantityOf, reviewed} from '../../holds/sales.mjs';

const MOST_LETTERS = 120;

/** Without its number and the stub's port, which are others in each run. */
const plain = (comment, id) =>
  comment
    .replaceAll(new RegExp(`(?<!\\d)${id}(?!\\d)`, 'g'), 'N')
    .replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, 'https://gateway')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(new RegExp(`(?<=^.{${MOST_LETTERS}}).+`), '…');

/** Equal ones are told once. */
const count = (texts) => {
  const counts = new Map();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, times]) =>
    times > 1 ? `${text} (${times} times)` : text,
  );
};

const ordersOf = async (shop) => {
  const orders = await shop.query(
    'SELECT o.order_id AS id, s.name FROM oc_order o JOIN oc_order_status s ' +
      'ON s.order_status_id = o.order_status_id AND s.language_id = 1 ' +
      'ORDER BY o.order_id',
  );
  const histories = await shop.query(
    'SELECT order_id AS id, comment FROM oc_order_history ORDER BY order_history_id',
  );
  return orders.map(({id, name}) => ({
    id: Number(id),
    status: name,
    comments: count(
      histories
        .filter((line) => line.id === id)
        .map(({comment}) => plain(comment, id))
        .filter(Boolean),
    ),
  }));
};

/** Orders that the settings page lists as "check with the gateway". */
const unsureOf = async (shop) => {
  const [{number}] = await shop.query(
    "SELECT COUNT(*) AS number FROM oc_true_stock_log WHERE kind = 'unsure'",
  );
  return Number(number);
};

/**
 * @param {import('../../shop/create-shop.mjs').Shop} shop
 * @param {string} productId
 * @param {boolean} isWatched whether True Stock is installed
 */
export const readOutcome = async (shop, productId, isWatched) => ({
  orders: await ordersOf(shop),
  left: await quantityOf(shop, productId),
  reviewed: await reviewed(shop),
  unsure: isWatched ? await unsureOf(shop) : 0,
});

const line = ({status, comments}) =>
  [status, ...comments.map((comment) => `“${comment}”`)].join(': ');

/** What the owner reads. */
export const ownerReads = ({orders, unsure}) =>
  [
    ...count(orders.map(line)),
    ...(unsure > 0 ? ['listed: check with the gateway'] : []),
  ].join('; ') || 'nothing';
