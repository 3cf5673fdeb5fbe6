// The two zips of the OpenCart extension: one set of files, laid out as each
// family of versions wants it.
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {besideFiles} from '../lib/beside-files.mjs';
import {root} from '../lib/root.mjs';
import {zip} from '../lib/zip.mjs';
import {bundleEndpoint} from './endpoint-bundle.mjs';
import {moveTree, readTree} from './read-tree.mjs';

/** What pages of the shop load, the widget first. */
const SCRIPTS = ['true-stock.min', ...besideFiles].map((name) => `${name}.js`);

const source = (...path) => join(root, 'opencart', ...path);

const encode = (text) => new TextEncoder().encode(text);

/** Browsers keep the script for long: its address changes with its bytes. */
const buildFile = (...scripts) => {
  const hash = createHash('sha256');
  for (const script of scripts) hash.update(script);
  const build = hash.digest('hex').slice(0, 12);
  return encode(`<?php\n\nreturn '${build}';\n`);
};

/** What pages of the admin load. */
const readAdmin = () =>
  readTree(source('admin')).set(
    'audit/audit.js',
    readFileSync(join(root, 'dist', 'audit.js')),
  );

/** What both families get, without its place. */
const readShared = () => {
  const catalog = new Map([
    ...SCRIPTS.map((name) => [name, readFileSync(join(root, 'dist', name))]),
    ...readTree(source('catalog')),
  ]);
  // The entries of the zips stand in for the one of the folder.
  const library = readTree(source('shared'), (path) => path !== 'stock.php');
  library.set('build.php', buildFile(...catalog.values()));
  library.set('endpoint.php', encode(bundleEndpoint(library)));
  return {
    catalog,
    library,
    admin: readAdmin(),
    languages: readTree(source('language')),
  };
};

/** Which side of a shop has the words of a folder, and under which name. */
const WORDS = {
  three: {
    admin: 'admin/language/{}/extension/module/true_stock.php',
    audit: 'admin/language/{}/extension/true_stock/audit.php',
    catalog: 'catalog/language/{}/extension/module/true_stock.php',
    count: 'admin/language/{}/extension/true_stock/count.php',
    dashboard: 'admin/language/{}/extension/dashboard/true_stock.php',
  },
  four: {
    admin: 'admin/language/{}/module/true_stock.php',
    audit: 'admin/language/{}/audit.php',
    catalog: 'catalog/language/{}/module/true_stock.php',
    count: 'admin/language/{}/count.php',
    dashboard: 'admin/language/{}/dashboard/true_stock.php',
  },
};

const placeOfWords = (places) => (path) => {
  const [, folder, code] = /^(\w+)\/(.+)\.php$/.exec(path);
  return places[folder].replace('{}', code);
};

const version3 = ({catalog, library, admin, languages}) => {
  const place = (path) => `upload/${path}`;
  return new Map([
    ...moveTree(readTree(source('3')), place),
    ...moveTree(library, (path) => place(`system/library/true_stock/${path}`)),
    ...moveTree(languages, (path) => place(placeOfWords(WORDS.three)(path))),
    ...moveTree(catalog, (path) =>
      place(`catalog/view/javascript/true_stock/${path}`),
    ),
    ...moveTree(admin, (path) =>
      place(`admin/view/javascript/true_stock/${path}`),
    ),
  ]);
};

const version4 = ({catalog, library, admin, languages}) => {
  const files = readTree(source('4'));
  const {version} = JSON.parse(readFileSync(join(root, 'package.json')));
  const about = JSON.parse(readFileSync(source('4', 'install.json')));
  const install = `${JSON.stringify({...about, version}, null, 2)}\n`;
  return new Map([
    ...files,
    ['install.json', encode(install)],
    ...moveTree(library, (path) => `system/library/${path}`),
    ...moveTree(languages, placeOfWords(WORDS.four)),
    ...moveTree(catalog, (path) => `catalog/view/javascript/${path}`),
    ...moveTree(admin, (path) => `admin/view/javascript/${path}`),
  ]);
};

/** The zips by file name; 4.x takes the extension's code from that name. */
export const extensionZips = () => {
  const shared = readShared();
  return new Map([
    ['true_stock.ocmod.zip', zip(version4(shared))],
    ['true_stock-opencart3.ocmod.zip', zip(version3(shared))],
  ]);
};
