// The packaged zips, and one that claims to be an older version.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';

import {root} from '../../../scripts/lib/root.mjs';
import {extensionZips} from '../../../scripts/package/extension.mjs';
import {isFour} from '../shop/versions.mjs';

const BUILT = join(root, 'dist', 'opencart');

const nameOf = (shop) =>
  `true_stock${isFour(shop) ? '' : '-opencart3'}.ocmod.zip`;

/** The zip that an owner of this version uploads, of a folder of zips. */
export const zipOf = (shop, folder = BUILT) => {
  const name = nameOf(shop);
  return {name, bytes: readFileSync(join(folder, name))};
};

const uploadAndInstall = async (admin, {name, bytes}) => {
  await admin.upload(name, bytes);
  await admin.install();
};

/** As an owner does it, in the admin. */
export const installZip = (admin, shop, folder) =>
  uploadAndInstall(admin, zipOf(shop, folder));

/** The same with the source as it is now, which need not be packaged. */
export const installSource = (admin, shop) => {
  const name = nameOf(shop);
  return uploadAndInstall(admin, {name, bytes: extensionZips().get(name)});
};

/** The same zip with an earlier version number. */
export const olderZipOf = (shop) => {
  const {name, bytes} = zipOf(shop);
  const files = unzipSync(new Uint8Array(bytes));
  const about = files['install.json'];
  if (about) {
    const install = JSON.parse(strFromU8(about));
    files['install.json'] = strToU8(
      JSON.stringify({...install, version: '0.0.1'}),
    );
  }
  return {name, bytes: zipSync(files)};
};
