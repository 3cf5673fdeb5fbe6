// A shop's database, as its tests change it: what the endpoint keeps for two
// seconds is forgotten, as after a change that the extension makes itself.
import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const KEPT_STORES = 'system/storage/cache/true_stock_stores.json';
const FORGET = 'forget-for-tests.php';

/**
 * @param {object} options
 * @param {{query: (sql: string, name: string) => Promise<object[]>}} options.database
 * @param {string} options.name of the shop's database
 * @param {string} options.directory of the shop
 * @param {string} options.url of the shop
 * @param {boolean} options.withApcu whether its PHP shares memory
 */
export const queryShop = ({database, name, directory, url, withApcu}) => {
  if (withApcu) {
    writeFileSync(join(directory, FORGET), '<?php apcu_clear_cache();');
  }
  return async (sql) => {
    const rows = await database.query(sql, name);
    if (/^\s*SELECT\b/i.test(sql)) return rows;
    rmSync(join(directory, KEPT_STORES), {force: true});
    if (withApcu) await (await fetch(url + FORGET)).arrayBuffer();
    return rows;
  };
};
