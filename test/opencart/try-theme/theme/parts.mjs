// The parts of a theme that an owner installs in the admin.
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

import {openAdmin} from '../../admin/open-admin.mjs';

/** The codes of the controllers in a folder of the admin. */
export const partsIn = (controllers) => {
  if (!existsSync(controllers)) return [];
  return readdirSync(controllers)
    .filter((name) => name.endsWith('.php'))
    .map((name) => name.slice(0, -4));
};

const KINDS = ['theme', 'module'];

/** What a theme adds to a shop of OpenCart 3: `[kind, code]`. */
export const newParts = (root, shop) =>
  KINDS.flatMap((kind) => {
    const folder = join('admin/controller/extension', kind);
    const there = partsIn(join(shop.directory, folder));
    return partsIn(join(root, folder))
      .filter((code) => !there.includes(code))
      .map((code) => [kind, code]);
  });

/** Installs them: they create their tables. */
export const installParts = async (shop, parts) => {
  if (parts.length === 0) return;
  const admin = await openAdmin(shop);
  for (const [kind, code] of parts) {
    await admin.get(`extension/extension/${kind}/install&extension=${code}`);
  }
};
