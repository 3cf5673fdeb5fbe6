// A theme for OpenCart 4 is an extension: its parts are installed one by one.
import {cpSync} from 'node:fs';
import {join} from 'node:path';

import {addExtension} from '../../admin/add-extension.mjs';
import {openAdmin} from '../../admin/open-admin.mjs';
import {partsIn} from './parts.mjs';

const partsOf = (folder, kind) =>
  partsIn(join(folder, 'admin/controller', kind));

/**
 * @param {import('../../shop/create-shop.mjs').Shop} shop
 * @param {{root: string, code: string}} theme see read-theme.mjs
 */
export const installExtension = async (shop, {root, code}) => {
  const folder = join(shop.directory, 'extension', code);
  cpSync(root, folder, {recursive: true});
  await addExtension(shop, code);
  const admin = await openAdmin(shop);
  for (const kind of ['other', 'module', 'theme']) {
    for (const part of partsOf(folder, kind)) {
      await admin.get(
        `extension/${kind}.install&extension=${code}&code=${part}`,
      );
      const key = `${kind}_${part}_status`;
      await shop.query(
        "SET SESSION sql_mode = ''; INSERT INTO oc_setting SET " +
          `code = '${kind}_${part}', \`key\` = '${key}', value = '1'`,
      );
    }
  }
  const [theme = code] = partsOf(folder, 'theme');
  await shop.query(
    `UPDATE oc_setting SET value = '${theme}' WHERE \`key\` = 'config_theme'`,
  );
  return theme;
};
