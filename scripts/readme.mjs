// npm run readme: writes the version and the hash of the build into the README's
// script tag, and writes docs/element.md.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {format} from 'prettier';

import {root} from './lib/root.mjs';
import {elementPage} from './package/element-page.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');

const {version} = JSON.parse(read('package.json'));
const hash = JSON.parse(read('dist/integrity.json'))['true-stock.min.js'];

const readme = read('README.md')
  .replace(
    /(\/true-stock@)[^/]*(\/dist\/true-stock\.min\.js")/,
    `$1${version}$2`,
  )
  .replace(/integrity="[^"]*"/, `integrity="${hash}"`);
writeFileSync(join(root, 'README.md'), readme);

const manifest = JSON.parse(read('dist/custom-elements.json'));
const page = await format(elementPage(manifest), {parser: 'markdown'});
writeFileSync(join(root, 'docs/element.md'), page);
