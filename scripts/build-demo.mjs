// Builds the demo from build/ and dist/; scripts/build.mjs runs it last.
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

import {besideFiles} from './lib/beside-files.mjs';
import {readMockWorker} from './lib/mock-worker.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = `${root}/dist/demo`;

/** The libraries of the shop's themes, in the versions that OpenCart ships. */
const VENDOR = {
  'bootstrap-3.min.css': 'bootstrap-3/dist/css/bootstrap.min.css',
  'bootstrap-3.min.js': 'bootstrap-3/dist/js/bootstrap.min.js',
  'bootstrap-5.min.css': 'bootstrap/dist/css/bootstrap.min.css',
  'bootstrap-5.min.js': 'bootstrap/dist/js/bootstrap.bundle.min.js',
  'jquery-2.min.js': 'jquery-2/dist/jquery.min.js',
  'jquery-3.min.js': 'jquery/dist/jquery.min.js',
};

/** The script and the files that it loads on demand. */
const SCRIPT_FILES = [
  'true-stock.min.js',
  'true-stock.min.js.map',
  ...besideFiles.map((name) => `${name}.js`),
  'locales',
];

const PAGES_AND_STYLES = [
  'index.html',
  'audit.html',
  'images',
  'styles',
  'themes',
];

const copy = (from, to) =>
  cpSync(`${root}/${from}`, `${target}/${to}`, {recursive: true});

const bundle = () =>
  execFileSync(
    process.execPath,
    [
      `${root}/node_modules/rollup/dist/bin/rollup`,
      '--config',
      'demo/rollup.config.mjs',
      '--silent',
      '--dir',
      target,
    ],
    {cwd: root, stdio: 'inherit'},
  );

/** Every page of the shop in every theme. */
const writeShop = async () => {
  const {THEMES, pagesOf} = await import('../build/demo/shop/pages.js');
  const {pageHtml} = await import('../build/demo/shop/page-html.js');
  for (const theme of THEMES) {
    const folder = `${target}/shop/${theme.name}`;
    mkdirSync(folder, {recursive: true});
    for (const page of pagesOf(theme)) {
      writeFileSync(`${folder}/${page.name}.html`, pageHtml(theme, page));
    }
  }
};

/** The languages that the package has texts for; the bench offers them. */
const writeLanguages = () => {
  const names = readdirSync(`${root}/build/src/words/locales`)
    .filter((file) => file.endsWith('.js'))
    .map((file) => file.slice(0, -'.js'.length))
    .toSorted();
  writeFileSync(`${target}/languages.json`, JSON.stringify(names));
};

bundle();
await writeShop();
writeLanguages();
for (const name of PAGES_AND_STYLES) copy(`demo/${name}`, name);
for (const [name, from] of Object.entries(VENDOR)) {
  copy(`node_modules/${from}`, `vendor/${name}`);
}
writeFileSync(`${target}/mockServiceWorker.js`, readMockWorker());

for (const name of SCRIPT_FILES) {
  copy(`dist/${name}`, name);
}
