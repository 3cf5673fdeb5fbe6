// npm run release:files: writes the files of a release to dist/release.
import {
  copyFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {basename, join, relative} from 'node:path';

import {packInto} from '../lib/pack.mjs';
import {root} from '../lib/root.mjs';
import {zip} from '../lib/zip.mjs';
import {moveTree, readTree} from '../package/read-tree.mjs';
import {sectionOf} from './changelog.mjs';
import {checksumLine, listZip} from './checksum.mjs';

const dist = join(root, 'dist');
const folder = join(dist, 'release');

const zips = () =>
  readdirSync(join(dist, 'opencart'))
    .filter((name) => name.endsWith('.zip'))
    .map((name) => join(dist, 'opencart', name));

/** The folder for shops whose theme is edited by hand. */
const shopFolder = () => {
  const files = readTree(join(dist, 'opencart', 'true-stock'));
  return zip(new Map(moveTree(files, (path) => `true-stock/${path}`)));
};

/** The checksums, for `sha256sum --check`. */
const checksums = () =>
  readdirSync(folder)
    .map((name) => checksumLine(name, readFileSync(join(folder, name))))
    .join('');

/** Beside each zip what is in it: to be checked where it was unpacked. */
const writeLists = () => {
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.zip')) continue;
    const list = listZip(readFileSync(join(folder, name)));
    writeFileSync(join(folder, `${name}-files.sha256`), list);
  }
};

/** The release notes; before a release, the unreleased changes. */
const notes = () => {
  const {version} = JSON.parse(readFileSync(join(root, 'package.json')));
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  const section =
    sectionOf(changelog, version) ?? sectionOf(changelog, 'Unreleased');
  return `${section.text}\n`;
};

const main = () => {
  rmSync(folder, {recursive: true, force: true});
  packInto(folder);
  const files = [...zips(), join(dist, 'integrity.json')];
  for (const file of files) copyFileSync(file, join(folder, basename(file)));
  writeFileSync(join(folder, 'true-stock-folder.zip'), shopFolder());
  writeLists();
  writeFileSync(join(folder, 'SHA256SUMS'), checksums());
  // Not in the folder: the notes are no file of the release.
  writeFileSync(join(dist, 'release-notes.md'), notes());
  for (const name of readdirSync(folder)) {
    console.log(relative(root, join(folder, name)));
  }
};

try {
  main();
} catch (error) {
  if (error.code !== 'ENOENT') throw error;
  console.error(`${error.message}\nRun "npm run package" first.`);
  process.exitCode = 1;
}
