import assert from 'node:assert/strict';
import {join} from 'node:path';
import {build} from 'vite';

/** React sets the attributes and hears the events. */
export const check = async ({folder, serveShop, visit}) => {
  await build({
    root: folder,
    logLevel: 'warn',
    esbuild: {jsx: 'automatic'},
  });
  const origin = await serveShop(join(folder, 'dist'));
  const {text, output} = await visit(`${origin}/`);
  assert.equal(text, 'Out of stock');
  assert.equal(output, 'out-of-stock');
};
