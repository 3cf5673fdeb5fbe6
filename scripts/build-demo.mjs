// Builds the demo from build/ and dist/: run scripts/build.mjs first.
import {execFileSync} from 'node:child_process';
import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = `${root}/dist/demo`;

execFileSync(
  process.execPath,
  [
    `${root}/node_modules/rollup/dist/bin/rollup`,
    '--config',
    'demo/rollup.config.mjs',
    '--silent',
  ],
  {cwd: root, stdio: 'inherit'},
);

// The page comes with its cards in it, as from a shop's server.
const {listingHtml} = await import('../build/demo/shop/listing-html.js');
const {LISTING} = await import('../build/demo/mock/catalogue.js');
const page = readFileSync(`${root}/demo/index.html`, 'utf8')
  .replace('<!-- listing -->', () => listingHtml(LISTING))
  .replace('<!-- panel -->', () =>
    readFileSync(`${root}/demo/panel/panel.html`, 'utf8'),
  );
writeFileSync(`${target}/index.html`, page);

for (const folder of ['images', 'styles']) {
  cpSync(`${root}/demo/${folder}`, `${target}/${folder}`, {recursive: true});
}
cpSync(
  `${root}/node_modules/msw/lib/mockServiceWorker.js`,
  `${target}/mockServiceWorker.js`,
);
for (const file of ['true-stock.min.js', 'true-stock.min.js.map']) {
  cpSync(`${root}/dist/${file}`, `${target}/${file}`);
}
