// Lays a theme over a shop and chooses it, as its owner would in the admin.
import {cpSync, existsSync} from 'node:fs';
import {basename, join} from 'node:path';

import {changeFiles, runFile} from '../../admin/modifications.mjs';
import {writeSetting} from '../../admin/write-setting.mjs';
import {isFour} from '../../shop/versions.mjs';
import {UsageError} from '../../usage-error.mjs';
import {installExtension} from './install-extension.mjs';
import {installParts, newParts} from './parts.mjs';
import {readTheme} from './read-theme.mjs';

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
  await writeSetting(shop, `theme_${name}`, `theme_${name}_directory`, name);
  await writeSetting(shop, `theme_${name}`, `theme_${name}_status`, '1');
  await writeSetting(shop, 'config', 'config_theme', name);
};

const chooseThree = async (shop, name) => {
  const page = `admin/controller/extension/theme/${name}.php`;
  if (existsSync(join(shop.directory, page))) return chooseOwn(shop, name);
  return writeSetting(shop, 'theme_default', 'theme_default_directory', name);
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
