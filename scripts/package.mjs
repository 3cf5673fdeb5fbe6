// npm run package: the extension's zips, and the folder that a theme developer
// copies into a shop's root.
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {basename, join, relative} from 'node:path';

import {besideFiles} from './lib/beside-files.mjs';
import {root} from './lib/root.mjs';
import {bundleEndpoint} from './package/endpoint-bundle.mjs';
import {extensionZips} from './package/extension.mjs';
import {readTree} from './package/read-tree.mjs';

const script = join(root, 'dist', 'true-stock.min.js');
/** What it loads on demand. */
const besides = besideFiles.map((name) => join(root, 'dist', `${name}.js`));
const locales = join(root, 'dist', 'locales');
const shared = join(root, 'opencart', 'shared');
const packages = join(root, 'dist', 'opencart');
const target = join(packages, 'true-stock');

/** What the endpoint needs to stand alone. */
const ENDPOINT = [
  'autoload.php',
  'stock.php',
  ...['Endpoint', 'Shop', 'Stock'].map((name) => join('src', name)),
];

/** For shops whose owner edits the theme; see README. */
const writeFolder = () => {
  mkdirSync(target, {recursive: true});
  for (const path of ENDPOINT) {
    cpSync(join(shared, path), join(target, path), {recursive: true});
  }
  const classes = bundleEndpoint(readTree(shared));
  writeFileSync(join(target, 'endpoint.php'), classes);
  for (const file of [script, ...besides]) {
    copyFileSync(file, join(target, basename(file)));
  }
  cpSync(locales, join(target, basename(locales)), {recursive: true});
  const names = readdirSync(target, {recursive: true, withFileTypes: true});
  const count = names.filter((entry) => entry.isFile()).length;
  console.log(`${relative(root, target)}: ${count} files`);
};

const writeZips = () => {
  for (const [name, bytes] of extensionZips()) {
    const file = join(packages, name);
    writeFileSync(file, bytes);
    console.log(`${relative(root, file)}: ${bytes.length} bytes`);
  }
};

const main = () => {
  if (!existsSync(script)) {
    throw new Error(
      `${relative(root, script)} is missing: run "npm run build" first.`,
    );
  }
  // Files of an earlier version must not be delivered again.
  rmSync(packages, {recursive: true, force: true});
  writeFolder();
  writeZips();
};

try {
  main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
