// What a shop's endpoint keeps for two seconds. A test that changes the database
// itself forgets it, as a change of the extension does.
import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const STORES = 'system/storage/cache/true_stock_stores.json';
const FORGET = 'forget-for-tests.php';

/**
 * @param {object} shop
 * @param {string} shop.directory
 * @param {string} shop.url
 * @param {boolean} shop.withApcu whether its PHP shares memory
 * @returns {() => Promise<void>} forgets what is kept
 */
export const createForget = ({directory, url, withApcu}) => {
  if (withApcu) {
    writeFileSync(join(directory, FORGET), '<?php apcu_clear_cache();');
  }
  return async () => {
    rmSync(join(directory, STORES), {force: true});
    if (withApcu) await (await fetch(url + FORGET)).arrayBuffer();
  };
};
