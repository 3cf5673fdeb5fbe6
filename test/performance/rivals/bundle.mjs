// A page's script with all that it needs, as a shop would serve it.
import {build} from 'vite';

const folder = new URL('pages/', import.meta.url);

/** A framework that the page may have anyway. */
const FRAMEWORK = /^(?:lit|@lit|react|react-dom)(?:\/|$)/;

/**
 * @param {string} page name of a file of pages/
 * @param {{withFramework?: boolean}} [options] without it: Lit or React are left out
 * @returns {Promise<string>} minified
 */
export const bundlePage = async (page, {withFramework = true} = {}) => {
  const {output} = await build({
    configFile: false,
    logLevel: 'error',
    define: {'process.env.NODE_ENV': '"production"'},
    build: {
      write: false,
      minify: 'terser',
      target: 'es2022',
      modulePreload: false,
      rollupOptions: {
        input: new URL(`${page}.mjs`, folder).pathname,
        external: withFramework ? [] : FRAMEWORK,
      },
    },
  });
  return output[0].code;
};
