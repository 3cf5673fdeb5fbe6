import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'vite';

/** A bundle has the production build, once, and only the language it names. */
export const check = async ({folder, serveShop, visit}) => {
  await build({root: folder, logLevel: 'warn'});
  const origin = await serveShop(join(folder, 'dist'));
  const {text} = await visit(`${origin}/`);
  assert.equal(text, 'Rupture de stock');
  const assets = join(folder, 'dist', 'assets');
  const [file, ...others] = readdirSync(assets);
  assert.deepEqual(others, []);
  const bundle = readFileSync(join(assets, file), 'utf8');
  assert.equal(bundle.split('true-stock-change').length, 2);
  assert.doesNotMatch(bundle, /needs a product-id|Ausverkauft/);
};
