// What checkouts hold, as on a busy evening.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {root} from '../../../scripts/lib/root.mjs';
import {writeSetting} from '../../opencart/admin/write-setting.mjs';

const TABLES = join(root, 'opencart/shared/src/Holds/HoldTables.php');

/** Live holds; a shop has as many checkouts open at once. */
export const HOLDS = 2000;

/** So long they are live: none may last longer than the setting says. */
const MINUTES = 60;

const read = (pattern) => pattern.exec(readFileSync(TABLES, 'utf8'))[1];

/** Creates the table of holds and the setting that goes with it, with holds of these products. */
export const addHolds = async (shop, ids) => {
  const columns = read(/'true_stock_hold' => <<<'SQL'\n([^]*?)\n\s*SQL/);
  const version = read(/const VERSION = '(\d+)'/);
  await shop.query(
    `CREATE TABLE oc_true_stock_hold (${columns}) ENGINE=InnoDB`,
  );
  await shop.query(
    'INSERT INTO oc_true_stock_hold ' +
      '(owner, product_id, quantity, network, is_guest, opened, expires) ' +
      `SELECT MD5(seq), ELT(1 + seq % ${ids.length}, ${ids.join()}), 1, MD5(seq % 500), 1, ` +
      `UNIX_TIMESTAMP(), UNIX_TIMESTAMP() + ${60 * MINUTES} FROM seq_1_to_${HOLDS}`,
  );
  const code = 'module_true_stock';
  await writeSetting(shop, code, `${code}_holds`, version);
  await writeSetting(shop, code, `${code}_hold_minutes`, String(MINUTES));
};
