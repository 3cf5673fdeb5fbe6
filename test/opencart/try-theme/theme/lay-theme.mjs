// Lays a theme over a shop and chooses it, as its owner would in the admin.
import {cpSync, existsSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';

import {temporaryFolder} from '../../../real-servers/temporary-folder.mjs';
import {openAdmin} from '../../admin/open-admin.mjs';
import {isFour} from '../../shop/versions.mjs';
import {UsageError} from '../options.mjs';
import {installExtension} from './install-extension.mjs';
import {installParts, newParts} from './parts.mjs';
import {readTheme} from './read-theme.mjs';

const quote = (text) => `'${text.replaceAll(/[\\']/g, '\\$&')}'`;

const setSetting = async (shop, code, key, value) => {
  await shop.query(
    `DELETE FROM oc_setting WHERE store_id = 0 AND \`key\` = ${quote(key)}`,
  );
  await shop.query(
    `INSERT INTO oc_setting SET store_id = 0, code = ${quote(code)}, ` +
      `\`key\` = ${quote(key)}, value = ${quote(value)}, serialized = 0`,
  );
};

/** From a file, which the client reads: a command line has a limit. */
const runFile = (shop, file) => shop.query(`source ${file}`);

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

/** OpenCart reads modifications from a cache that its admin writes. */
const changeFiles = async (shop, {changes, hasSystemChanges}) => {
  if (changes) await addChanges(shop, changes);
  if (!changes && !hasSystemChanges) return;
  const admin = await openAdmin(shop);
  await admin.get('marketplace/modification/refresh');
};

const nameOf = (names, wanted) => {
  if (wanted) {
    if (names.includes(wanted)) return wanted;
    throw new UsageError(
      `--name: the theme has no folder catalog/view/theme/${wanted}, ` +
        `but ${names.join(', ') || 'none'}.`,
    );
  }
  if (names.length < 2) return names[0];
  throw new UsageError(
    `The theme has several folders: choose one with --name, of ${names.join(', ')}.`,
  );
};

/** A theme with a page in the admin has settings of its own name. */
const chooseOwn = async (shop, name) => {
  await shop.query(
    'INSERT INTO oc_setting (store_id, code, `key`, value, serialized) ' +
      `SELECT store_id, 'theme_${name}', REPLACE(\`key\`, 'theme_default_', ` +
      `'theme_${name}_'), value, serialized FROM oc_setting ` +
      "WHERE code = 'theme_default'",
  );
  await setSetting(shop, `theme_${name}`, `theme_${name}_directory`, name);
  await setSetting(shop, `theme_${name}`, `theme_${name}_status`, '1');
  await setSetting(shop, 'config', 'config_theme', name);
};

const chooseThree = async (shop, name) => {
  const page = `admin/controller/extension/theme/${name}.php`;
  if (existsSync(join(shop.directory, page))) return chooseOwn(shop, name);
  return setSetting(shop, 'theme_default', 'theme_default_directory', name);
};

const lay = async (shop, path, wanted) => {
  const theme = readTheme(path);
  if (isFour(shop) && theme.code) return installExtension(shop, theme);
  const parts = newParts(theme.root, shop);
  const name = nameOf(theme.names, wanted);
  cpSync(theme.root, shop.directory, {recursive: true});
  if (isFour(shop)) return basename(path);
  await changeFiles(shop, theme);
  await installParts(shop, parts);
  if (name) await chooseThree(shop, name);
  return name ?? basename(path);
};

/**
 * @param {import('../../shop/create-shop.mjs').Shop} shop
 * @param {{theme?: string, name?: string, sql?: string}} options
 * @returns {Promise<string>} the theme's name
 */
export const layTheme = async (shop, {theme, name, sql}) => {
  const laid = theme ? await lay(shop, theme, name) : 'default theme';
  if (sql) await runFile(shop, sql);
  return laid;
};
