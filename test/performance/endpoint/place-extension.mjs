// The extension as its zip has it, in a shop of OpenCart 4, without the admin.
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

import {unzipSync} from 'fflate';

import {extensionZips} from '../../../scripts/package/extension.mjs';

const FOLDER = 'extension/true_stock';

/** What the installer and the module's install() leave behind for a request. */
const ROWS = [
  "INSERT INTO oc_extension SET extension = 'true_stock', type = 'module', code = 'true_stock'",
  "INSERT INTO oc_setting SET store_id = 0, code = 'module_true_stock', " +
    "`key` = 'module_true_stock_status', value = '1', serialized = 0",
];

/**
 * @param {import('../../opencart/shop/create-shop.mjs').Shop} shop
 * @returns {Promise<{entry: string, route: string}>} paths to add ids to
 */
export const placeExtension = async (shop) => {
  const files = unzipSync(extensionZips().get('true_stock.ocmod.zip'));
  for (const [path, content] of Object.entries(files)) {
    const file = join(shop.directory, FOLDER, path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, content);
  }
  for (const row of ROWS) await shop.query(row);
  return {
    entry: `${FOLDER}/stock.php?ids=`,
    route: `index.php?route=${FOLDER}/module/true_stock.stock&ids=`,
  };
};
