// What must be true when all is over.
import {FIRST_ORDER, FIRST_PRODUCT} from './races.mjs';

const number = (rows) => Number(Object.values(rows[0])[0]);

const OURS = `o.order_id >= ${FIRST_ORDER}`;
/** What lowers the stock, in the demo data. */
const SOLD = 'o.order_status_id IN (2, 5)';

/** Orders, by what became of them. */
export const countOrders = async (shop) => {
  const count = async (where) =>
    number(
      await shop.query(
        `SELECT COUNT(*) AS number FROM oc_order o WHERE ${OURS} AND ${where}`,
      ),
    );
  const review =
    "o.order_status_id = (SELECT value FROM oc_setting WHERE `key` = 'module_true_stock_review_status')";
  const listed =
    "EXISTS (SELECT 1 FROM oc_true_stock_log l WHERE l.order_id = o.order_id AND l.kind = 'review')";
  return {
    sold: await count(SOLD),
    reviewed: await count(`${review} AND ${listed}`),
    /** Paid, neither sold nor listed for the owner. */
    lost: await count(`NOT (${SOLD}) AND NOT (${review} AND ${listed})`),
  };
};

/** Races by how many orders got their one piece, and what its counter says. */
export const countRaces = async (shop) => {
  const rows = await shop.query(
    'SELECT p.quantity, COUNT(o.order_id) AS sold, p.product_id ' +
      'FROM oc_product p JOIN oc_order_product op ON op.product_id = p.product_id ' +
      `LEFT JOIN oc_order o ON o.order_id = op.order_id AND ${SOLD} ` +
      `WHERE p.product_id >= ${FIRST_PRODUCT} GROUP BY p.product_id, p.quantity`,
  );
  const races = rows.map((row) => ({
    sold: Number(row.sold),
    quantity: Number(row.quantity),
  }));
  return {
    all: races.length,
    oversold: races.filter(({sold}) => sold > 1).length,
    below: races.filter(({quantity}) => quantity < 0).length,
    /** All of its orders wait for the owner, who counts and restocks. */
    unsold: races.filter(({sold}) => sold === 0).length,
  };
};

/** How a race came to be below zero: its orders, and what the ledger has of it. */
export const tellBelow = async (shop) => {
  const orders = await shop.query(
    "SELECT p.product_id, p.quantity, GROUP_CONCAT(CONCAT(o.order_id, ' has status ', o.order_status_id) " +
      "ORDER BY o.order_id SEPARATOR ', ') AS orders " +
      'FROM oc_product p JOIN oc_order_product op ON op.product_id = p.product_id ' +
      'JOIN oc_order o ON o.order_id = op.order_id ' +
      `WHERE p.product_id >= ${FIRST_PRODUCT} AND p.quantity < 0 GROUP BY p.product_id, p.quantity`,
  );
  const changes = await shop.query(
    'SELECT l.product_id, l.step, l.`change`, l.quantity, l.cause, l.order_id, l.began, l.written ' +
      'FROM oc_true_stock_ledger l JOIN oc_product p ON p.product_id = l.product_id ' +
      `WHERE p.product_id >= ${FIRST_PRODUCT} AND p.quantity < 0 ORDER BY l.product_id, l.change_id`,
  );
  return [...orders, ...changes].map((row) => JSON.stringify(row)).join('\n');
};

/** What processes that were lost have left, and when the last of it ends. */
export const readHolds = async (shop) => {
  const [row] = await shop.query(
    'SELECT COUNT(*) AS held, COALESCE(MAX(expires) - UNIX_TIMESTAMP(), 0) AS seconds ' +
      `FROM oc_true_stock_hold WHERE product_id >= ${FIRST_PRODUCT} ` +
      'AND expires > UNIX_TIMESTAMP()',
  );
  return {held: Number(row.held), seconds: Number(row.seconds)};
};

/** Whether all servers say the same. */
export const readSums = (node, databaseName) =>
  node.query(
    `CHECKSUM TABLE ${['product', 'order', 'true_stock_hold', 'true_stock_log']
      .map((table) => `${databaseName}.oc_${table}`)
      .join()}`,
  );
