import {readdirSync} from 'node:fs';
import {dirname, resolve} from 'node:path';

import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

import {besideFiles} from './scripts/lib/beside-files.mjs';

/** Entries of the package. Client and audit stand alone; the others share. */
const CLIENT = {client: 'build/src/client.js'};
const AUDIT = {audit: 'build/src/audit.js'};
const CLIENT_FOLDER = resolve('build/src/client');
const ELEMENT = Object.fromEntries(
  ['index', 'define', 'theme-opencart'].map((name) => [
    name,
    `build/src/${name}.js`,
  ]),
);

/** `DEV_MODE` is a module of its own, so that a build can turn it off. */
const production = {
  name: 'production',
  transform: (code, id) =>
    id.endsWith('/development.js') ? 'export const DEV_MODE = false;' : null,
};

/** So is what differs between the script tag and the package. */
const scriptTag = {
  name: 'script-tag',
  transform: (code, id) =>
    id.endsWith('/script-tag.js') ? 'export const IS_SCRIPT_TAG = true;' : null,
};

/**
 * Lit's fallback for browsers without constructable style sheets is left out:
 * all that run this script have them.
 */
const adoptedStyles = {
  name: 'adopted-styles',
  resolveId: (source) =>
    source === './css-tag.js' ? resolve('build/src/element/css-tag.js') : null,
};

/** One word compresses better than two; that nothing is assigned is checked. */
const letAlone = {
  name: 'let-alone',
  // As long as before: source maps stay right.
  renderChunk: (code) => ({
    code: code.replaceAll(/\bconst\b/g, 'let  '),
    map: null,
  }),
};

const minify = ({compress, ...options}) =>
  terser({
    ecma: 2022,
    compress: {
      passes: 8,
      unsafe_arrows: true,
      pure_getters: true,
      unsafe_methods: true,
      keep_fargs: false,
      ...compress,
    },
    // A shop may serve scripts without a charset.
    format: {ascii_only: true, comments: false},
    ...options,
  });

/**
 * Names that never leave the client: none is on an object that a page, another
 * tab or another file sees.
 */
const CLIENT_NAMES = 'askedAt|lastSnapshot|shared';

/** Names that never leave the script tag; in the package, an app may see them. */
const PAGE_NAMES =
  'admit|comma|decide|frame|grant|holders|isBlocked|isCard|isCovered|isEmpty|isOutdated|isRefused|isSilent|isSoldOut|isStale|isStock|isUrgent|judge|keyOf|mustVerify|onChange|onEvent|onRequest|others|place|prefetch|readKeys|spot|undo|watchNear';

/** Lit's names for subclasses, of which the script tag has one. */
const LIT_NAMES =
  'addController|addInitializer|converter|createProperty|createRenderRoot|elementStyles|enableUpdating|finalize|finalizeStyles|firstUpdated|fromAttribute|getPropertyDescriptor|getPropertyOptions|getUpdateComplete|hasChanged|hasUpdated|hostConnected|hostDisconnected|hostUpdate|hostUpdated|isUpdatePending|noAccessor|performUpdate|removeController|renderRoot|scheduleUpdate|shadowRootOptions|shouldUpdate|toAttribute|useDefault|willUpdate|wrapped|_\\$\\w+';

/** Browsers' own objects have these too, but none that the client touches. */
const BUILT_IN_NAMES = 'listener|element|view';

const shorten = (names) => ({
  properties: {regex: new RegExp(`^(?:${names})$`), builtins: true},
});

const minifyModule = (input) =>
  minify({
    module: true,
    mangle:
      input === CLIENT ? shorten(`${CLIENT_NAMES}|${BUILT_IN_NAMES}`) : true,
  });

/** Lit stays an import: an application holds it once. */
const isLit = (id) => /^lit(\/|$)/.test(id);

/**
 * So does the client: what others use of its folder, `./client.js` exports. Ids
 * are read by a few pure lines, of which each has its own.
 */
const clientApart = {
  name: 'client-apart',
  resolveId(source, importer) {
    const path = importer && resolve(dirname(importer), source);
    return path?.startsWith(`${CLIENT_FOLDER}/`) &&
      !path.endsWith('/product-ids.js')
      ? {id: './client.js', external: true}
      : null;
  },
};

const moduleBuild = (input, isProduction) => ({
  input,
  external: isLit,
  plugins: [
    ...(input === CLIENT ? [] : [clientApart]),
    ...(isProduction ? [production] : []),
  ],
  output: {
    dir: `dist/${isProduction ? '' : 'development/'}`,
    chunkFileNames: '[name].js',
    format: 'es',
    // The client's size counts: its map lies beside it, unmentioned.
    sourcemap: isProduction && input === CLIENT ? 'hidden' : true,
    plugins: isProduction ? [letAlone, minifyModule(input)] : [],
  },
});

/** Words, for the package and for the script tag, which fetches them. */
const localesBuild = {
  input: Object.fromEntries(
    readdirSync('build/src/words/locales')
      .filter((file) => file.endsWith('.js'))
      .map((file) => [file.slice(0, -3), `build/src/words/locales/${file}`]),
  ),
  output: {
    dir: 'dist/locales',
    // A module is UTF-8, whatever a shop says.
    plugins: [minify({module: true, format: {comments: false}})],
  },
};

/** A file that the script tag fetches on demand. */
const besideBuild = (name) => ({
  input: `build/src/${name}/index.js`,
  plugins: [production],
  output: {
    file: `dist/${name}.js`,
    format: 'es',
    plugins: [minify({module: true, format: {comments: false}})],
  },
});

/** Entries that are types alone: what can be imported must be there. */
const typesBuild = {
  input: ['build/src/react.js', 'build/src/vue.js'],
  output: {dir: 'dist'},
};

/**
 * What the script tag does not use of Lit: what Lit reads of the global object,
 * where a page may have an element of that name, or puts there; types that no
 * attribute of ours has; what decorators, converters and defaults need.
 */
const LIT_PARTS = [
  [/=\w\.trustedTypes\b/, '=void 0'],
  [/=\w\.reactiveElementPolyfillSupport\b/, '=void 0'],
  [/Symbol\.metadata\?\?=.*?new WeakMap;/, ''],
  [/const \w=this\[Symbol\.metadata\];.*?(?=this\._\$Eh=)/, ''],
  [/,\(\w\.reactiveElementVersions.*?\)(?=;)/, ''],
  [
    /\{toAttribute\(.*?fromAttribute\(.*?return \w\}\}/,
    '{toAttribute:v=>v,fromAttribute:(v,type)=>type===Boolean?v!==null:v}',
  ],
  [/static addInitializer\(.*?\)\}/, ''],
  [/,void 0!==\w\.l&&.*?\](?=\)?,)\)?/, ''],
  [/,this\.constructor\.l\?\..*?\)(?=\)\})\)/, ''],
  [/removeController\(.*?\)\}/, ''],
  [/"function"==typeof \w\.converter\?.*?:(?=\w;)/, ''],
  [/\(void 0!==\w\.converter.*?:(\w)\)/, '$1'],
  [/\w&&!\(this\._\$Ej\?\?=.*?\w\)\|\|(?=\()/, ''],
  [/this\.willUpdate\(\w\),/, ''],
  [/willUpdate\(\w\)\{\}/, ''],
  [/,this\.firstUpdated\(\w\)/, ''],
  [/firstUpdated\(\w\)\{\}/, ''],
  [/\|\|\w\.useDefault&&.*?\)\)(?=\)\)return)/, ''],
  [/getOwnPropertySymbols:\w,/, ''],
  [/,\.\.\.\w\(\w\)(?=\];for)/, ''],
  [/=\{attribute:!0,.*?\}/, '={}'],
  [/if\(\w\.state&&.*?\.wrapped=!0\),/, ''],
  [/,!\w\.noAccessor\)(?=\{)/, ';'],
  [/if\(Array\.isArray\(\w\)\)\{.*?\}else /, ''],
  [/!1===\w\?void 0:"string"==typeof (\w)\?\1:.*?\?(.*?):void 0/, ' $1??$2'],
  [/\?\?this\._\$Ej\?\.get\(\w\)\?\?\w/, ''],
  [/\(\w\.hasChanged\?\?(\w)\)/, '$1'],
  [/const \w=this\.constructor\.elementProperties;if\(\w\.size.*?\}(?=\})/, ''],
  [/useDefault:\w,(reflect:\w),wrapped:\w/, '$1'],
  [/(this\.hasUpdated\|\|)\w\|\|/, '$1'],
];

const litApart = {
  name: 'lit-apart',
  transform(code, id) {
    if (!id.endsWith('/reactive-element.js')) return null;
    return LIT_PARTS.reduce((rest, [found, replacement]) => {
      // Another version of Lit may have other names.
      if (!found.test(rest)) this.error(`No ${found} in Lit`);
      return rest.replace(found, replacement);
    }, code);
  },
};

const scriptTagBuild = {
  input: 'build/src/embed.js',
  plugins: [
    adoptedStyles,
    nodeResolve({browser: true}),
    production,
    scriptTag,
    litApart,
  ],
  // Only what is used of Lit: its packages do not say that they allow it.
  treeshake: {moduleSideEffects: (id) => !id.includes('/node_modules/')},
  output: {
    file: 'dist/true-stock.min.js',
    format: 'iife',
    sourcemap: 'hidden',
    plugins: [
      letAlone,
      minify({
        toplevel: true,
        compress: {hoist_funs: true},
        mangle: shorten(`${CLIENT_NAMES}|${PAGE_NAMES}|${LIT_NAMES}`),
      }),
    ],
  },
};

export default [
  moduleBuild(CLIENT, true),
  moduleBuild(CLIENT, false),
  moduleBuild(AUDIT, true),
  moduleBuild(AUDIT, false),
  moduleBuild(ELEMENT, true),
  moduleBuild(ELEMENT, false),
  localesBuild,
  ...besideFiles.map(besideBuild),
  typesBuild,
  scriptTagBuild,
];
