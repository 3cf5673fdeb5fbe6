// The two zips of the OpenCart extension: one set of files, laid out as each
// family of versions wants it.
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {root} from '../lib/root.mjs';
import {zip} from '../lib/zip.mjs';
import {moveTree, readTree} from './read-tree.mjs';

const SCRIPT = 'true-stock.min.js';
const PANEL = 'status-panel.js';

const source = (...path) => join(root, 'opencart', ...path);

const encode = (text) => new TextEncoder().encode(text);

/** Browsers keep the script for long: its address changes with its bytes. */
const buildFile = (script) => {
  const hash = createHash('sha256').update(script).digest('hex').slice(0, 12);
  return encode(`<?php\n\nreturn '${hash}';\n`);
};

/** What both families get, without its place. */
const readShared = () => {
  const script = readFileSync(join(root, 'dist', SCRIPT));
  // The entries of the zips stand in for the one of the folder.
  const library = readTree(source('shared'), (path) => path !== 'stock.php');
  library.set('extension/build.php', buildFile(script));
  return {
    script,
    library,
    panel: readFileSync(source('admin', PANEL)),
    languages: readTree(source('language')),
  };
};

const version3 = ({script, library, panel, languages}) => {
  const place = (path) => `upload/${path}`;
  return new Map([
    ...moveTree(readTree(source('3')), place),
    ...moveTree(library, (path) => place(`system/library/true_stock/${path}`)),
    ...moveTree(languages, (path) => {
      const [, side, code] = /^(\w+)\/(.+)\.php$/.exec(path);
      return place(`${side}/language/${code}/extension/module/true_stock.php`);
    }),
    [place(`catalog/view/javascript/true_stock/${SCRIPT}`), script],
    [place(`admin/view/javascript/true_stock/${PANEL}`), panel],
  ]);
};

const version4 = ({script, library, panel, languages}) => {
  const files = readTree(source('4'));
  const {version} = JSON.parse(readFileSync(join(root, 'package.json')));
  const about = JSON.parse(readFileSync(source('4', 'install.json')));
  const install = `${JSON.stringify({...about, version}, null, 2)}\n`;
  return new Map([
    ...files,
    ['install.json', encode(install)],
    ...moveTree(library, (path) => `system/library/${path}`),
    ...moveTree(languages, (path) => {
      const [, side, code] = /^(\w+)\/(.+)\.php$/.exec(path);
      return `${side}/language/${code}/module/true_stock.php`;
    }),
    [`catalog/view/javascript/${SCRIPT}`, script],
    [`admin/view/javascript/${PANEL}`, panel],
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
