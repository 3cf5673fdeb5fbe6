// A theme as a folder, whether it came as one or in a zip.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {basename, dirname, join, normalize} from 'node:path';

import {unzipSync} from 'fflate';

import {temporaryFolder} from '../../../real-servers/temporary-folder.mjs';
import {UsageError} from '../../usage-error.mjs';

const unpack = (zip) => {
  const folder = temporaryFolder('theme');
  const files = unzipSync(new Uint8Array(readFileSync(zip)));
  for (const [name, bytes] of Object.entries(files)) {
    if (name.endsWith('/')) continue;
    const path = normalize(name);
    if (path.startsWith('..') || path.startsWith('/')) {
      throw new UsageError(`${zip} holds a file outside of itself: ${name}`);
    }
    mkdirSync(join(folder.path, dirname(path)), {recursive: true});
    writeFileSync(join(folder.path, path), bytes);
  }
  return folder.path;
};

/** Themes of a shop's root, by their folders: only OpenCart 3 has these. */
const namesIn = (files) => {
  const folder = join(files, 'catalog/view/theme');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter(
    (name) => name !== 'default' && statSync(join(folder, name)).isDirectory(),
  );
};

/** OpenCart 3 also reads modifications from here. */
const hasSystemChanges = (files) => {
  const folder = join(files, 'system');
  if (!existsSync(folder)) return false;
  return readdirSync(folder).some((name) => name.endsWith('.ocmod.xml'));
};

/** Where the files begin that belong in a shop's root. */
const rootOf = (folder) => {
  const inside = join(folder, 'upload');
  const root = existsSync(inside) ? inside : folder;
  if (existsSync(join(root, 'catalog'))) return root;
  throw new UsageError(
    `${folder} holds neither catalog/ nor upload/catalog/: ` +
      "--theme takes a folder that is laid over the shop's files.",
  );
};

/**
 * Reads a theme.
 *
 * @param {string} path of a folder or a zip
 * @returns its `root`, the `names` of its folders in catalog/view/theme/, the
 *   `changes` of its install.xml, whether it has more in system/ (OpenCart 3),
 *   and, for an extension of OpenCart 4, its `code`
 */
export const readTheme = (path) => {
  const folder = statSync(path).isDirectory() ? path : unpack(path);
  const root = rootOf(folder);
  const changes = join(folder, 'install.xml');
  const isExtension = existsSync(join(folder, 'install.json'));
  return {
    root,
    names: namesIn(root),
    hasSystemChanges: hasSystemChanges(root),
    changes: existsSync(changes) ? readFileSync(changes, 'utf8') : undefined,
    code: isExtension ? basename(path).replace(/(\.ocmod)?\.zip$/i, '') : '',
  };
};
