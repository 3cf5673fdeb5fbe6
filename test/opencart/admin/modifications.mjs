// What a theme or module changes in OpenCart 3's files.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {temporaryFolder} from '../../real-servers/temporary-folder.mjs';
import {openAdmin} from './open-admin.mjs';
import {quote} from './write-setting.mjs';

/** From a file, which the client reads: a command line has a limit. */
export const runFile = (shop, file) => shop.query(`source ${file}`);

const addChanges = async (shop, xml) => {
  const [, code = 'theme'] = /<code>(.*?)<\/code>/s.exec(xml) ?? [];
  const folder = temporaryFolder('changes');
  const file = join(folder.path, 'changes.sql');
  writeFileSync(
    file,
    'INSERT INTO oc_modification SET extension_install_id = 0, ' +
      `name = 'Theme', code = ${quote(code.slice(0, 60))}, author = '', ` +
      `version = '', link = '', xml = ${quote(xml)}, status = 1, ` +
      'date_added = NOW();',
  );
  await runFile(shop, file);
  folder.remove();
};

/**
 * OpenCart reads modifications from a cache that its admin writes.
 *
 * @param {import('../shop/create-shop.mjs').Shop} shop
 * @param {{changes?: string, hasSystemChanges?: boolean}} what of install.xml,
 *   and whether there are more in system/
 */
export const changeFiles = async (shop, {changes, hasSystemChanges}) => {
  if (changes) await addChanges(shop, changes);
  if (!changes && !hasSystemChanges) return;
  const admin = await openAdmin(shop);
  await admin.get('marketplace/modification/refresh');
};
