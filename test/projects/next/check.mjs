import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'vite';

const bundle = (folder, options) =>
  build({
    root: folder,
    logLevel: 'error',
    esbuild: {jsx: 'automatic'},
    ...options,
  });

/** What the server renders, without a DOM, the client takes over as it is. */
export const check = async ({folder, serveShop, visit}) => {
  // The package itself stays an import of Node's.
  await bundle(folder, {build: {ssr: 'server.jsx', outDir: 'server'}});
  const server = pathToFileURL(join(folder, 'server', 'server.js'));
  const {render} = await import(server.href);
  const html = render();
  assert.match(
    html,
    /<true-stock product-id="42" for="add">In Stock<\/true-stock>/,
  );
  const rollupOptions = {
    input: join(folder, 'client.jsx'),
    output: {entryFileNames: '[name].js'},
  };
  // React tells of differences in its development build only.
  await bundle(folder, {mode: 'development', build: {rollupOptions}});
  const page =
    '<!doctype html><html lang="en"><title>Next</title>' +
    `<div id="root">${html}</div>` +
    '<script type="module" src="/client.js"></script></html>';
  writeFileSync(join(folder, 'dist', 'index.html'), page);
  const origin = await serveShop(join(folder, 'dist'));
  const {text} = await visit(`${origin}/`);
  assert.equal(text, 'Out of stock');
};
