// Every route that the extension adds to an admin: each public method of each of
// its controllers, those for events included.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {root} from '../../../scripts/lib/root.mjs';
import {isFour} from '../../opencart/shop/versions.mjs';

const METHOD = /public function (?!__)(\w+)/g;

const controllersIn = (folder) =>
  readdirSync(folder, {recursive: true})
    .filter((name) => name.endsWith('.php'))
    .map((name) => ({
      name: name.slice(0, -'.php'.length).replaceAll('\\', '/'),
      code: readFileSync(join(folder, name), 'utf8'),
    }));

/** @returns {string[]} */
export const adminRoutes = (shop) => {
  const [family, start, separator] = isFour(shop)
    ? ['4', 'extension/true_stock/', '.']
    : ['3', '', '/'];
  const folder = join(root, 'opencart', family, 'admin', 'controller');
  return controllersIn(folder).flatMap(({name, code}) =>
    [...code.matchAll(METHOD)].map(([, method]) =>
      method === 'index' ? start + name : start + name + separator + method,
    ),
  );
};
