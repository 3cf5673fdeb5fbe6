// Installs and enables a module, as its owner does in the admin.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {addExtension} from '../../admin/add-extension.mjs';
import {changeFiles} from '../../admin/modifications.mjs';
import {openAdmin} from '../../admin/open-admin.mjs';
import {writeSetting} from '../../admin/write-setting.mjs';
import {isFour} from '../../shop/versions.mjs';
import {copyModule} from './copy-module.mjs';

/** Some modules sell in one currency only. */
const useCurrency = async (shop, currency) => {
  await shop.query(
    `UPDATE oc_currency SET code = '${currency}' WHERE code = 'USD'`,
  );
  await writeSetting(shop, 'config', 'config_currency', currency);
};

const changesOf = (root) => {
  const file = ['install.xml', '../install.xml']
    .map((name) => join(root, name))
    .find((path) => existsSync(path));
  return file && readFileSync(file, 'utf8');
};

const installPart = async (shop, admin, {type, code, extension = code}) => {
  const route = isFour(shop)
    ? `extension/${type}.install&extension=${extension}&code=${code}`
    : `extension/extension/${type}/install&extension=${code}`;
  const {text} = await admin.get(route);
  if (/"error"/.test(text)) throw new Error(`${code}: ${text}`);
};

/** `{gateway}` in a setting is the address of the stub. */
const valueOf = (value, stub) =>
  typeof value === 'string' ? value.replaceAll('{gateway}', stub.url) : value;

const writeSettings = async (shop, description, stub) => {
  const {type, code, settings = {}, group = `${type}_${code}`} = description;
  const all = {[`${type}_${code}_status`]: '1', ...settings};
  for (const [key, value] of Object.entries(all)) {
    await writeSetting(shop, group, key, valueOf(value, stub));
  }
};

/**
 * @param {import('../../shop/create-shop.mjs').Shop} shop
 * @param {object} description see describe.mjs; without a `module`, it came
 *   with OpenCart
 * @param {Awaited<ReturnType<typeof import('./gateway-stub.mjs').startStub>>} stub
 */
export const installModule = async (shop, description, stub) => {
  if (!description.module) return;
  const {code, extension = code, currency, after} = description;
  const root = copyModule(shop, description, stub);
  if (isFour(shop)) await addExtension(shop, extension);
  else await changeFiles(shop, {changes: changesOf(root)});
  if (currency) await useCurrency(shop, currency);
  const admin = await openAdmin(shop);
  await installPart(shop, admin, description);
  await writeSettings(shop, description, stub);
  if (after) await after({shop, admin});
};
