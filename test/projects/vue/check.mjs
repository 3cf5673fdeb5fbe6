import assert from 'node:assert/strict';
import {join} from 'node:path';
import {build} from 'vite';

/** Vue sets the attributes and hears the events. */
export const check = async ({folder, serveShop, visit}) => {
  await build({
    root: folder,
    logLevel: 'warn',
    // Templates are compiled in the browser: one file is enough to show it.
    resolve: {alias: {vue: 'vue/dist/vue.esm-bundler.js'}},
    define: {
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
  });
  const origin = await serveShop(join(folder, 'dist'));
  const {text, output} = await visit(`${origin}/`);
  assert.equal(text, 'Out of stock');
  assert.equal(output, 'out-of-stock');
};
