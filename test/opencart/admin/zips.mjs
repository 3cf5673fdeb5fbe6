// The packaged zips, and one that claims to be an older version.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';

import {root} from '../../../scripts/lib/root.mjs';
import {isFour} from '../shop/versions.mjs';

const BUILT = join(root, 'dist', 'opencart');

/** The zip that an owner of this version uploads, of a folder of zips. */
export const zipOf = (shop, folder = BUILT) => {
  const name = `true_stock${isFour(shop) ? '' : '-opencart3'}.ocmod.zip`;
  return {name, bytes: readFileSync(join(folder, name))};
};

/** As an owner does it, in the admin. */
export const installZip = async (admin, shop, folder = BUILT) => {
  const {name, bytes} = zipOf(shop, folder);
  await admin.upload(name, bytes);
  await admin.install();
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
