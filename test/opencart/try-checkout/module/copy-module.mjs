// A module's files in the shop, with the gateway's addresses replaced.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';

import {isFour} from '../../shop/versions.mjs';
import {UsageError} from '../../usage-error.mjs';

/** What a module of OpenCart 3 has in the shop's root. */
const PARTS = /^(?:admin|catalog|system|image)\//;

const TEXTS = /\.(?:php|twig|tpl|js|json|xml|tag)$/;

/** Where the module's files begin. */
const rootOf = (shop, {module, root}) => {
  const places = root ? [root] : ['upload', '.'];
  const mark = isFour(shop) ? 'install.json' : 'catalog';
  const place = places.find((name) => existsSync(join(module, name, mark)));
  if (place) return join(module, place);
  throw new UsageError(`${module} has no ${mark}, nor has its upload/.`);
};

const filesOf = (root) =>
  readdirSync(root, {recursive: true, encoding: 'utf8'})
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(root, path)).isFile());

/** Another name of the admin's folder, as shops have it. */
const renamed = (path, adminFolder) =>
  adminFolder ? path.replace(`${adminFolder}/`, 'admin/') : path;

const withChanges = (bytes, {hosts = [], replace = {}}, stub) => {
  const changes = [
    ...hosts.map((host) => [host, stub.of(host)]),
    ...Object.entries(replace),
  ];
  return changes.reduce(
    (text, [from, to]) => text.replaceAll(from, () => to),
    bytes.toString('utf8'),
  );
};

/**
 * @param {import('../../shop/create-shop.mjs').Shop} shop
 * @param {object} description see describe.mjs
 * @param {Awaited<ReturnType<typeof import('./gateway-stub.mjs').startStub>>} stub
 * @returns the folder that it was taken from
 */
export const copyModule = (shop, description, stub) => {
  const {take, adminFolder, code, extension = code} = description;
  const root = rootOf(shop, description);
  const target = isFour(shop)
    ? join(shop.directory, 'extension', extension)
    : shop.directory;
  for (const file of filesOf(root)) {
    const path = renamed(file, adminFolder);
    const isPart = isFour(shop) ? !path.startsWith('.git/') : PARTS.test(path);
    if (!isPart || (take && !take.test(path))) continue;
    const bytes = readFileSync(join(root, file));
    mkdirSync(dirname(join(target, path)), {recursive: true});
    writeFileSync(
      join(target, path),
      TEXTS.test(path) ? withChanges(bytes, description, stub) : bytes,
    );
  }
  return root;
};
