import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import * as minifyTemplates from 'rollup-plugin-minify-template-literals';

const minifyTemplateLiterals =
  minifyTemplates.minifyTemplateLiterals ?? minifyTemplates.default;

/** Entries of the package; each becomes one file that imports the others. */
const ENTRIES = ['client', 'index', 'define'];

/** `DEV_MODE` is a module of its own, so that a build can turn it off. */
const production = {
  name: 'production',
  transform: (code, id) =>
    id.endsWith('/development.js') ? 'export const DEV_MODE = false;' : null,
};

const minify = (options) =>
  terser({
    ecma: 2022,
    compress: {passes: 3, unsafe_arrows: true, pure_getters: true},
    format: {comments: false},
    ...options,
  });

const templates = minifyTemplateLiterals({
  include: ['build/src/**'],
  options: {minifyOptions: {caseSensitive: true}},
});

/** Other entries and Lit stay imports: an application holds each once. */
const isExternal = (entry) => (id) =>
  /^lit(\/|$)/.test(id) ||
  ENTRIES.some((other) => other !== entry && id.endsWith(`/${other}.js`));

const moduleBuild = (entry, isProduction) => ({
  input: `build/src/${entry}.js`,
  external: isExternal(entry),
  plugins: isProduction ? [production, templates] : [],
  output: {
    file: `dist/${isProduction ? '' : 'development/'}${entry}.js`,
    format: 'es',
    sourcemap: true,
    plugins: isProduction ? [minify({module: true})] : [],
  },
});

const scriptTagBuild = {
  input: 'build/src/embed.js',
  plugins: [nodeResolve({browser: true}), production, templates],
  // Only what is used of Lit: its packages do not say that they allow it.
  treeshake: {moduleSideEffects: (id) => !id.includes('/node_modules/')},
  output: {
    file: 'dist/true-stock.min.js',
    format: 'iife',
    sourcemap: true,
    plugins: [minify({toplevel: true})],
  },
};

export default [
  ...ENTRIES.map((entry) => moduleBuild(entry, true)),
  ...ENTRIES.map((entry) => moduleBuild(entry, false)),
  scriptTagBuild,
];
